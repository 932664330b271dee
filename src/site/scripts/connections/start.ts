/**
 * The page of connections waits: until somebody picks a name, or comes with two, nothing more is loaded.
 */
const form = document.querySelector<HTMLFormElement>('form[data-connections]');

if (form) {
  let opening: Promise<void> | undefined;
  const open = () => {
    opening ??= import('./page.ts').then(({ openConnections }) => openConnections(form));
    return opening;
  };
  if (/[?&](?:from|to)=./.test(location.search)) {
    document.querySelector('[data-room]')?.classList.add('asked', 'loading');
    void open();
  }
  for (const event of ['focusin', 'pointerover', 'submit']) {
    form.addEventListener(event, (happened) => {
      if (event === 'submit') happened.preventDefault();
      void open();
    });
  }
}
