import type { Frame, Page } from 'puppeteer-core';

/** Roundcube in a tab, used as a person uses it: with the mouse, from the list. */
export class Mailbox {
  constructor(readonly page: Page) {
    // Roundcube asks before a mail that was begun is left.
    page.on('dialog', (question) => void question.accept());
  }

  /** Logs in, or finds that somebody already has; then the list is there. */
  async login(origin: string, user: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.setViewport({ width: 1280, height: 900 });
    await this.page.goto(origin);
    if (await this.page.$('#messagelist')) return;
    await this.page.type('#rcmloginuser', user);
    await this.page.type('#rcmloginpwd', 'test');
    await this.page.click('#rcmloginsubmit');
    await this.page.waitForSelector('#messagelist tr.message');
  }

  private async row(subject: string) {
    const found = await this.page.waitForSelector(`#messagelist tr.message ::-p-text(${subject})`);
    if (!found) throw new Error(`"${subject}" is not in the list`);
    return found;
  }

  /** The folder with its list, and no letter open. */
  async list(): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/?_task=mail&_mbox=INBOX`);
    await this.page.waitForSelector('#messagelist tr.message');
  }

  /** One click: the letter beside the list, in a frame of its own. */
  async preview(subject: string): Promise<Frame> {
    await (await this.row(subject)).click();
    const element = await this.page.waitForSelector('#messagecontframe');
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('Roundcube shows no letter beside the list');
    await shows(frame, subject);
    return frame;
  }

  /** Two clicks: the letter on a page of its own. */
  async open(subject: string): Promise<void> {
    await (await this.row(subject)).click({ count: 2 });
    await this.page.waitForFunction(() => location.search.includes('_action=show'));
    await shows(this.page.mainFrame(), subject);
  }

  /** What stands in the open box for writing, as the person sees it. */
  async written(): Promise<string> {
    await this.page.waitForFunction(
      () => location.search.includes('_action=compose') && document.readyState === 'complete',
    );
    return this.page.evaluate(() => {
      const editor = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
      const area = document.querySelector<HTMLTextAreaElement>('#composebody');
      return editor?.contentDocument?.body.innerText ?? area?.value ?? '';
    });
  }

  /** Saves what is being written as a draft: what would be sent is then there to be looked at. */
  async save(): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('#toolbar-menu a.save.draft:not(.disabled)').click();
    await this.page.waitForSelector('#messagestack .confirmation');
  }

  /** Goes away, and throws away what was being written. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
  }
}

/** Resolves when a document shows a letter, with its scripts run. */
async function shows(frame: Frame, subject: string): Promise<void> {
  await frame.waitForFunction(
    (words) =>
      document.readyState === 'complete' &&
      !!document.querySelector('.subject')?.textContent?.includes(words) &&
      !!document.querySelector('#messagebody')?.textContent?.trim(),
    {},
    subject,
  );
}
