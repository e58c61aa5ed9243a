import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsRefused } from './settings.js';

const KEY = Buffer.alloc(32, 1).toString('base64');

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      writer: 'companion',
    });
  });

  it('are read as what they are', () => {
    const settings = readSettings({ PORT: '0', ROLES: 'api, readers', MAX_TEXT_LENGTH: '500' });
    expect(settings).toMatchObject({ port: 0, roles: ['api', 'readers'], maxTextLength: 500 });
    expect(settings.has('workers')).toBe(false);
  });

  it('know balancers by their addresses and ranges of them', () => {
    const { trustedProxies } = readSettings({ TRUSTED_PROXIES: '10.1.2.3, 10.0.0.0/8,fd00::/8' });
    expect(trustedProxies).toEqual(['10.1.2.3', '10.0.0.0/8', 'fd00::/8']);
  });

  it('take an empty value for none', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['ROLES', { ROLES: 'api,cook' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://here', ROOT_KEY: KEY }],
    ['ROOT_KEY', { DATABASE_URL: 'postgres://here' }],
    ['ROOT_KEY', { DATABASE_URL: 'postgres://here', ROOT_KEY: 'c2hvcnQ=' }],
    ['AUTH_ISSUER', { AUTH_JWKS_URL: 'https://people.example/jwks', AUTH_AUDIENCE: 'journal' }],
    ['STATS_TIME_ZONE', { STATS_TIME_ZONE: 'Mars/Olympus' }],
    ['LANGUAGE_MODEL', { LANGUAGE_MODEL: 'oracle' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1,balancer' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/8/8' }],
  ])('refuse a wrong %s by name', (name, environment) => {
    expect(() => readSettings(environment)).toThrow(new RegExp(`\\n {2}${name}: `));
  });

  it('name every fault at once, and no value', () => {
    const wrong = { PORT: 'secret-port', WORKERS: '0', LOG_LEVEL: 'loud' };
    const refused = ((): unknown => {
      try {
        return readSettings(wrong);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(SettingsRefused);
    expect(String(refused)).toMatch(/PORT[^]*WORKERS[^]*LOG_LEVEL/);
    expect(String(refused)).not.toContain('secret-port');
  });
});
