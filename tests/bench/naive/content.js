// How a mail page is watched without a thought for what it costs: every change of every character has the
// whole page laid out, read and searched. What the bench compares us with; part of no build.
const job = ['application', 'applied', 'position', 'role', 'candidate', 'interview', 'hiring', 'vacancy'];
const no = ['unfortunately', 'regret', 'other candidates', 'not be moving forward', 'filled'];
const patterns = no.flatMap((n) =>
  job.map((j) => new RegExp(`${j}[^.]{0,200}${n}|${n}[^.]{0,200}${j}`, 'i')),
);

function scan() {
  const words = document.body.innerText;
  const hits = patterns.filter((pattern) => pattern.test(words));
  for (const element of document.querySelectorAll('*')) {
    if (hits.length && element.childElementCount === 0 && hits.some((hit) => hit.test(element.textContent)))
      element.classList.add('naive');
  }
}

new MutationObserver(scan).observe(document.body, { childList: true, subtree: true, characterData: true });
scan();
