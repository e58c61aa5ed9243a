import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenToAll } from '../sign-in/signed-in.guard.js';

/** The first thing that somebody sees who opens the address in a browser. */
@ApiExcludeController()
@OpenToAll()
@Controller()
export class WelcomeController {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The journaling service</title>
<style>
  :root { color-scheme: light dark; --ink: #23303b; --paper: #fbf8f3; --soft: #5d6b76; --line: #e3dcd0; --accent: #2f6f73; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e9e4da; --paper: #1b2126; --soft: #a3aeb6; --line: #343d44; --accent: #7cc4c0; } }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; }
  main { max-width: 40rem; margin: 0 auto; padding: 4rem 1.5rem; }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; font-weight: normal; }
  h2 { font-size: 1.125rem; margin: 2.5rem 0 .5rem; }
  p { margin: 0 0 1rem; } .soft { color: var(--soft); }
  a { color: var(--accent); } a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
  pre { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9375rem; line-height: 1.5; }
  ul { padding-left: 1.25rem; margin: 0; } li { margin: .25rem 0; }
</style>
</head>
<body>
<main>
  <h1>How are you feeling today?</h1>
  <p class="soft">The journaling service is running here. People check in with their own words and get a kind answer with two short classes in it.</p>
  <h2>Check in from a terminal</h2>
  <p>In the folder where it was installed:</p>
  <pre><code>npm run cli -- checkin "I can't sleep, my mind keeps racing"</code></pre>
  <h2>Build on it</h2>
  <ul>
    <li><a href="/api/docs">The API and its documentation</a></li>
    <li><a href="/readyz">Is it ready?</a></li>
    <li><a href="/metrics">Numbers for operators</a></li>
  </ul>
  <h2>What it keeps</h2>
  <p>Every word is sealed with a key of the entry’s own. Deleting an entry destroys its key.</p>
  <p class="soft">This is not therapy, and not for emergencies. If you are in danger, call your local emergency number.</p>
</main>
</body>
</html>
`;
