// The directory as data, over HTTP: every answer against the schemas of Open Referral UK 3.0, and the way back in.
//
// The schemas are CC BY-SA and no part of this project: what needs them runs where they lie beside it, or where PATHWAYS_SHARED points.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { program, serve } from './harness.mjs';

const shared = join(process.env.PATHWAYS_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared'), 'data');
const here = existsSync(join(shared, 'schemas', 'oruk-3.0'));
const away = here ? false : 'The shared schemas are not here: nothing was validated. Point PATHWAYS_SHARED at them.';
const run = promisify(execFile);

let service;
before(async () => {
  service = await serve();
  if (!here) return;
  // The town's listings are well behaved; real feeds are not.
  await service.kill();
  for (const feed of ['libraries-north-west/services.oruk3.json', 'north-lincs-oruk1-twin/services.json', 'dfe-family-hubs-oruk1/services.json']) {
    await cli('directory', 'import', join(shared, 'feeds', feed), '--name', feed.split('/')[0]);
  }
  await service.start();
});
after(() => service?.stop());

async function cli(...args) {
  const env = { PATH: process.env.PATH, PATHWAYS_DATABASE_URL: `sqlite://${join(service.folder, 'pathways.db')}` };
  return (await run(program, args, { cwd: service.folder, env, maxBuffer: 1 << 28 })).stdout;
}

const ask = (path, options) => fetch(`${service.url}/openreferral/3.0${path}`, options);
async function get(path) {
  const response = await ask(path);
  assert.equal(response.status, 200, path);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('content-type'), 'application/json');
  const text = await response.text();
  assert.ok(!text.includes(':null'), `${path} says null`);
  return JSON.parse(text);
}

/** Every entry of a list, page by page. */
async function all(path) {
  const found = [];
  for (let page = 1; ; page += 1) {
    const answer = await get(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    assert.equal(answer.size, answer.contents.length);
    found.push(...answer.contents);
    if (answer.last_page) {
      assert.equal(answer.total_items, found.length, path);
      assert.equal(new Set(found.map(({ id }) => id)).size, found.length, `${path}: an id twice`);
      return found;
    }
  }
}

function validator() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  const schema = (file) => {
    const read = JSON.parse(readFileSync(join(shared, 'schemas', file), 'utf8'));
    // Two say `datapackage_metadata` and refer to files beside them, which lists do not hold.
    return ajv.compile(JSON.parse(JSON.stringify(read, (key, value) => (key === '$ref' ? undefined : value))));
  };

  return { schema };
}

function valid(check, value, what) {
  assert.ok(check(value), `${what}: ${JSON.stringify(check.errors?.slice(0, 3))}`);
}

test('every answer is valid', { skip: away }, async () => {
  const { schema } = validator();
  const [listed, full] = [schema('oruk-3.0/compiled/service_list.json'), schema('oruk-3.0/compiled/service.json')];
  const linked = schema('oruk-3.0/compiled/service_at_location_list.json');
  const [taxonomy, term] = [schema('oruk-3.0/taxonomy.json'), schema('oruk-3.0/taxonomy_term.json')];
  assert.equal(full({ id: 'x', status: 'open' }), false, 'the schemas find what is wrong');

  valid(schema('oruk-3.0-validator/api_details.json'), await get('/'), '/');
  const services = await all('/services');
  assert.ok(services.length > 1000, `${services.length} services`);
  for (const one of services) {
    valid(listed, one, `in /services: ${one.id}`);
    assert.ok(one.organization_id, `${one.id} has no organization_id`);
  }
  for (const one of await all('/services?full=true')) valid(full, one, `in full: ${one.id}`);
  for (const { id } of services.filter((_, nth) => nth % 5 === 0)) {
    const one = await get(`/services/${id}`);
    assert.equal(one.id, id);
    valid(full, one, `/services/${id}`);
  }
  const links = await all('/service_at_locations');
  assert.ok(links.length > 500, `${links.length} links`);
  for (const one of links) valid(linked, one, `in /service_at_locations: ${one.id}`);
  for (const { id } of links.filter((_, nth) => nth % 5 === 0)) {
    const one = await get(`/service_at_locations/${id}`);
    assert.equal(one.id, id);
    valid(full, one, `/service_at_locations/${id}`);
    valid(full, one.service, `/service_at_locations/${id}`);
    for (const address of one.location.addresses ?? []) assert.ok(address.address_1 && address.country);
  }
  for (const one of await all('/taxonomies')) {
    valid(taxonomy, one, 'in /taxonomies');
    assert.deepEqual(await get(`/taxonomies/${one.id}`), one);
  }
  const terms = await all('/taxonomy_terms');
  assert.ok(terms.some(({ term }) => term === 'pathways:need:debt'));
  for (const one of terms) valid(term, one, 'in /taxonomy_terms');
  assert.deepEqual(await get(`/taxonomy_terms/${terms[0].id}`), terms[0]);
});

test('what is served comes in again whole', { skip: away }, async () => {
  const folder = join(service.folder, 'saved');
  await mkdir(folder);
  let pages = 0;
  for (let last = false; !last; ) {
    pages += 1;
    const answer = await get(`/services?full=true&per_page=100&page=${pages}`);
    await writeFile(join(folder, `page-${pages}.json`), JSON.stringify(answer));
    last = answer.last_page;
  }
  const services = await all('/services?full=true');
  const report = JSON.parse(await cli('directory', 'import', folder, '--dry-run', '--json'));
  assert.deepEqual([report.records, report.accepted, report.refused, report.duplicates], [services.length, services.length, 0, 0]);
  const findings = report.findings.filter(({ field, severity }) => severity !== 'warned' || !['organization'].includes(field));
  assert.deepEqual(findings, []);
  const counted = (has) => services.filter(has).length;
  assert.equal(report.with_email, counted(({ email }) => email));
  assert.equal(report.with_url, counted(({ url }) => url));
  assert.equal(report.with_location, counted((one) => one.service_at_locations));
  assert.equal(report.with_cost, counted((one) => one.cost_options));
});

test('filters narrow, and say what they cannot read', async () => {
  const count = async (query) => (await get(`/services?per_page=1${query}`)).total_items;
  const everything = await count('');
  assert.ok(everything > 150);
  const need = (await all('/taxonomy_terms')).find(({ term }) => term === 'pathways:need:debt');
  for (const query of [
    '&search=walking', '&day=Monday', '&day=mo&start_time=10:00&end_time=16:30', '&minimum_age=50', '&maximum_age=25',
    `&taxonomy_term_id=${need.id}`, '&postcode=L9&proximity=3000',
  ]) {
    const found = await count(query);
    assert.ok(found > 0 && found < everything, `${query}: ${found} of ${everything}`);
  }
  const [one, any] = [await count(`&taxonomy_term_id=${need.id}`), await count(`&taxonomy_id=${need.taxonomy_id}`)];
  assert.ok(one < any && any <= everything, `${one}, ${any}, ${everything}`);
  const near = (await get('/service_at_locations?postcode=L9%201ZZ&proximity=2000&full=true')).contents;
  assert.ok(near.length > 0);
  const beyond = await get('/services?page=99999999999');
  assert.deepEqual([beyond.contents, beyond.empty, beyond.last_page, beyond.first_page], [[], true, true, false]);
  assert.equal((await get('/services?per_page=100000')).size <= 100, true);
  for (const query of [
    'page=0', 'page=-1', 'page=x', 'per_page=1e9', 'page=99999999999999999999999', 'minimum_age=old', 'day=someday', 'day=M', 'start_time=25:00',
    'postcode=ZZ99', 'proximity=500', 'postcode=L9&proximity=-1', 'postcode=L9&proximity=NaN', 'full=yes',
  ]) {
    const response = await ask(`/services?${query}`);
    assert.equal(response.status, 400, query);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match((await response.json()).error, /^[^.]+ must be [^\n]+\.$/, query);
  }
  for (const path of ['/services/no-such', '/services/..%2f..%2fetc', '/service_at_locations/x', '/taxonomies/x', '/taxonomy_terms/x', '/organizations']) {
    const response = await ask(path);
    assert.equal(response.status, 404, path);
    assert.ok((await response.json()).error, path);
  }
});

test('what has not changed is not sent again', async () => {
  const first = await ask('/services');
  const tag = first.headers.get('etag');
  assert.match(first.headers.get('cache-control'), /max-age=\d+/);
  const again = await ask('/services', { headers: { 'if-none-match': `"other", ${tag}` } });
  assert.deepEqual([again.status, await again.text()], [304, '']);
  assert.equal((await ask('/services?page=2', { headers: { 'if-none-match': tag } })).status, 200);
});
