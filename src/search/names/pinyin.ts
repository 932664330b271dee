/**
 * **Pinyin** is how Chinese is written in Latin letters (ISO 7098), here without tones: the characters that most
 * names of people and places are made of, traditional forms after simplified ones. Others stay.
 */

const SYLLABLES =
  'a阿 ai艾爱愛 an安 ao奥奧澳 ba巴八 bai白百柏 ban班 bang邦 bao包宝寶保鲍鮑 bei北贝貝 ben本 bi毕畢比 bian边邊 bin斌滨濱彬 bing兵冰 ' +
  'bo波博伯 bu布步 cai蔡才 cao曹 cha茶 chang常昌长長 chao超朝 chen陈陳晨辰 cheng成程城诚誠承 chi赤池 chong重崇 chu楚初 chuan川传傳 ' +
  'chun春 ci慈 cui崔 da大达達 dai戴代 dan丹 dao岛島道 de德 deng邓鄧登 di迪地 ding丁定 dong东東董冬 du杜都 duan段 e俄峨 en恩 er尔爾二 ' +
  'fa法发發 fan范凡樊 fang方芳房 fei飞飛费費 fen芬 feng冯馮峰丰豐风風凤鳳 fu福傅富付福夫 gan甘赣贛 gang刚剛钢鋼港 gao高 ge葛戈格 geng耿 ' +
  'gong龚龔宫功 gou沟溝 gu顾顧古谷 guan关關官 guang光广廣 gui桂贵貴 guo郭国國果 ha哈 hai海 han韩韓汉漢 hang杭 hao郝浩昊豪 he何贺賀和河合荷 ' +
  'hei黑 heng恒衡 hong红紅洪宏虹鸿鴻 hou侯后 hu胡湖虎沪 hua华華花 huai怀懷淮 huan欢歡 huang黄黃皇 hui惠辉輝慧会會 huo霍 ji吉季纪紀冀济濟基记記 jia贾賈家嘉佳甲加 ' +
  'jian建健剑劍简簡 jiang江蒋蔣姜疆 jiao焦胶 jie杰傑洁潔介 jin金晋晉锦錦津近进進 jing京静靜景晶敬 jiu九久酒 ju菊巨 jun军軍君俊钧 kai凯凱开開 kang康 ke克柯科 ' +
  'kong孔空 kun昆坤 la拉 lai赖賴来來莱 lan兰蘭蓝藍岚 lang郎朗 lao老 le乐樂勒 lei雷磊 li李黎丽麗力立利理里莉礼禮 lian连連莲蓮 liang梁良亮 liao廖辽遼 lin林琳临 ' +
  'ling凌玲灵靈 liu刘劉柳六 long龙龍隆 lou楼樓 lu鲁魯路陆陸卢盧庐 luan栾 luo罗羅洛骆 lü吕呂旅律 ma马馬 mao毛茂 mei梅美 men门門 meng孟蒙梦夢 mi米 miao苗 min敏民闽閩 ming明 ' +
  'mo莫墨 mu穆木牧 na娜 nan南 nei内內 ni倪尼 nian年 ning宁寧 niu牛 ou欧歐 pan潘攀 peng彭鹏鵬 pi皮 ping平萍 pu浦普 qi齐齊祁奇琪七启 qian钱錢前 qiang强強 qiao乔喬桥橋 ' +
  'qin秦琴钦 qing清青庆慶 qiu邱秋丘 qu曲屈 quan全权權泉 ren任仁 rong荣榮容 ru如汝 ruan阮 rui瑞睿 sa萨薩 san三 sen森 sha沙 shan山珊陕陝 shang上尚商 shao邵少 she社 shen沈深申 sheng胜勝生盛圣 ' +
  'shi石史时時师師市十世施 shou寿壽 shu树樹舒淑蜀 shuang双雙 shui水 shun顺順 si四思司斯 song宋松 su苏蘇素 sun孙孫 ta塔 tai台泰太臺 tan谭譚谈 tang唐汤湯棠 tao陶涛濤 te特 teng滕 tian田天 tie铁鐵 ' +
  'ting婷庭 tong童通彤 tu土图圖 wa瓦 wan万萬 wang王汪望 wei魏伟偉卫衛维維威薇韦 wen文温溫 wo沃 wu吴吳武伍乌烏无無五 xi习習西希喜锡錫 xia夏霞厦廈下 xian先贤賢献西 xiang向祥香湘项項翔 xiao肖萧蕭小晓曉孝 ' +
  'xie谢謝 xin新辛欣鑫信 xing星邢兴興 xiong熊雄 xiu秀 xu徐许許旭 xuan宣轩 xue薛雪学學 xun寻 ya亚亞雅 yan严嚴颜顏燕岩延彦言 yang杨楊阳陽洋扬揚 yao姚尧 ye叶葉业業 yi易伊义義一毅宜益怡艺 ' +
  'yin尹银銀殷印 ying英应應颖颍 yong永勇 you尤友游 yu于余俞宇玉雨渝裕余 yuan袁元原源远遠 yue岳月越 yun云雲运 za扎 zang藏 zeng曾 zha查 zhai翟 zhan詹展湛 zhang张張章 zhao赵趙兆 zhe哲浙 zhen振真珍镇鎮 ' +
  'zheng郑鄭正政 zhi志智之芝 zhong钟鐘中忠仲 zhou周州舟洲 zhu朱祝竹珠 zhuang庄莊 zi子紫自 zong宗 zou邹鄒 zu祖 zun尊遵 zuo左';

const known = new Map(
  [...SYLLABLES.matchAll(/([a-zü]+)(\P{ASCII}+?)(?= |$)/gu)].flatMap(([, syllable = '', signs = '']) =>
    [...signs].map((sign) => [sign, syllable.replace('ü', 'u')] as const),
  ),
);

/** A name is one word, as nobody parts it who types it. */
export function latinOfChinese(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => known.get(sign) ?? sign);
}
