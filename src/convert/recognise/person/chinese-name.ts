/**
 * A **Chinese name** puts the surname first, one syllable from a short list, and one or two syllables behind it:
 * "Mao Zedong", "Wang Yi". Taggers trained on English take it for a place.
 */

const SURNAMES: ReadonlySet<string> = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han ' +
    'Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Mao Qin Shi Xi Hua Bo Cui Tan Fan ' +
    'Fang Zou Xiong Jin Meng Yan Xue Hou Lei Bai Long Duan Hao Kong Shao Shi Mu Qiao Gong Pang Nie Zuo Chi Fu Hong Kang'
  ).split(' '),
);

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|üe|er|a|o|e|i|u|ü)';
const GIVEN_NAME = new RegExp(`^(?=\\p{Lu})${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'iu');

export function isChineseName(name: string): boolean {
  const [surname = '', given = '', more] = name.split(' ');
  return more === undefined && SURNAMES.has(surname) && GIVEN_NAME.test(given);
}
