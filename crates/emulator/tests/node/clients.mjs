// The official npm packages against the oci-emulator binary.
//
//     node clients.mjs BINARY PACKAGES [NAME]...
//
// PACKAGES is the folder in which `npm install` ran with the package.json beside this file; the names select checks.
// Prints `N passed, N failed`, and fails when any did.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

const [binary, packages, ...only] = process.argv.slice(2);
if (!packages) {
  console.error("usage: node clients.mjs BINARY PACKAGES [NAME]...");
  process.exit(2);
}
const require = createRequire(path.resolve(packages, "package.json"));
const common = require("oci-common");
const identity = require("oci-identity");
const objectstorage = require("oci-objectstorage");
const datascience = require("oci-datascience");
const inference = require("oci-generativeaiinference");
const workrequests = require("oci-workrequests");

const MEBIBYTE = 1024 * 1024;

/** Starts the emulator, and returns it with its endpoint and profile. */
async function start() {
  const directory = mkdtempSync(path.join(tmpdir(), "oci-emulator-"));
  const child = spawn(path.resolve(binary), ["--port", "0", "--quiet", "--write-profile", directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let banner = "";
  for await (const line of createInterface({ input: child.stdout })) {
    banner += `${line}\n`;
    if (line.startsWith("press ctrl-c")) break;
  }
  const endpoint = banner.match(/listening on (https?:\/\/\S+)/)?.[1];
  assert(endpoint, `the emulator did not start:\n${banner}`);
  const provider = new common.ConfigFileAuthenticationDetailsProvider(path.join(directory, "config"));
  return { child, directory, endpoint, provider, tenancy: provider.getTenantId(), user: provider.getUser() };
}

function client(emulator, type) {
  const made = new type(
    { authenticationDetailsProvider: emulator.provider },
    { retryConfiguration: common.NoRetryConfigurationDetails },
  );
  made.endpoint = emulator.endpoint;
  return made;
}

/** The call fails with this status and code. */
async function refused(call, status, code) {
  const error = await call().then(() => undefined, (error) => error);
  assert(error, `the call succeeded; expected ${status} ${code}`);
  assert.deepEqual([error.statusCode, code && error.serviceCode], [status, code], error.message);
}

async function collected(iterator) {
  const items = [];
  for await (const item of iterator) items.push(item);
  return items;
}

/** Returns the bytes of a body, which is a stream of the web or of node. */
async function bytes(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const waiting = {
  terminationStrategy: new common.MaxTimeTerminationStrategy(10),
  delayStrategy: new common.FixedTimeDelayStrategy(1),
};

async function identityIsThere(emulator) {
  const api = client(emulator, identity.IdentityClient);
  const { tenancy } = await api.getTenancy({ tenancyId: emulator.tenancy });
  assert.equal(tenancy.id, emulator.tenancy);
  assert.equal((await api.getUser({ userId: emulator.user })).user.id, emulator.user);
  const regions = (await api.listRegions({})).items.map((region) => region.name);
  assert(regions.includes("us-phoenix-1"), regions.join());
  const domains = (await api.listAvailabilityDomains({ compartmentId: emulator.tenancy })).items;
  assert.equal(domains.length, 3);
  const subscriptions = (await api.listRegionSubscriptions({ tenancyId: emulator.tenancy })).items;
  assert(subscriptions.some((subscription) => subscription.isHomeRegion));
}

async function compartmentsAreKept(emulator) {
  const api = client(emulator, identity.IdentityClient);
  const details = { compartmentId: emulator.tenancy, name: "node", description: "x", freeformTags: { a: "b" } };
  const created = await api.createCompartment({ createCompartmentDetails: details });
  const compartmentId = created.compartment.id;
  assert.equal(created.compartment.lifecycleState, identity.models.Compartment.LifecycleState.Active);
  assert.deepEqual(created.compartment.freeformTags, { a: "b" });
  assert(Date.parse(created.compartment.timeCreated) > Date.now() - 60_000, created.compartment.timeCreated);
  await refused(() => api.createCompartment({ createCompartmentDetails: details }), 409);
  const found = await api.getCompartment({ compartmentId });
  assert.equal(found.etag, created.etag);
  const updateCompartmentDetails = { description: "y" };
  await refused(() => api.updateCompartment({ compartmentId, updateCompartmentDetails, ifMatch: "stale" }), 412);
  const updated = await api.updateCompartment({ compartmentId, updateCompartmentDetails, ifMatch: found.etag });
  assert.equal(updated.compartment.description, "y");
  assert.notEqual(updated.etag, found.etag);
  await api.deleteCompartment({ compartmentId });
}

async function retryTokensRepeatTheAnswer(emulator) {
  const api = client(emulator, identity.IdentityClient);
  const details = (name) => ({ compartmentId: emulator.tenancy, name, description: "x" });
  const create = (name) => api.createGroup({ createGroupDetails: details(name), opcRetryToken: "node-1" });
  const first = await create("token");
  assert.equal((await create("token")).group.id, first.group.id);
  await refused(() => create("other"), 409, "InvalidatedRetryToken");
}

async function listsHavePages(emulator) {
  const api = client(emulator, identity.IdentityClient);
  for (let index = 0; index < 12; index++) {
    const createUserDetails = { compartmentId: emulator.tenancy, name: `page-${index}`, description: "x" };
    await api.createUser({ createUserDetails });
  }
  const request = { compartmentId: emulator.tenancy, limit: 5 };
  const users = await collected(api.listAllUsers(request));
  const names = users.map((user) => user.name).filter((name) => name.startsWith("page-"));
  assert.deepEqual(names.sort(), Array.from({ length: 12 }, (_, index) => `page-${index}`).sort());
  const pages = await collected(api.listUsersResponseIterator({ compartmentId: emulator.tenancy, limit: 5 }));
  assert.equal(pages[0].items.length, 5);
  assert.equal(pages.flatMap((page) => page.items).length, users.length);
}

async function projectsAndJobsLive(emulator) {
  const api = client(emulator, datascience.DataScienceClient);
  const waiters = api.createWaiters(waiting);
  const compartmentId = emulator.tenancy;
  const { project } = await api.createProject({ createProjectDetails: { compartmentId, displayName: "node" } });
  const { Active, Deleted } = datascience.models.ProjectLifecycleState;
  const waited = await waiters.forProject({ projectId: project.id }, Active);
  assert.equal(waited.project.displayName, "node");
  const { job } = await api.createJob({
    createJobDetails: {
      compartmentId, projectId: project.id, displayName: "j",
      jobConfigurationDetails: { jobType: "DEFAULT", commandLineArguments: "a b" },
      jobInfrastructureConfigurationDetails: {
        jobInfrastructureType: "ME_STANDALONE", shapeName: "VM.Standard.E4.Flex", blockStorageSizeInGBs: 50,
      },
    },
  });
  assert.equal(job.jobConfigurationDetails.commandLineArguments, "a b");
  const { jobRun } = await api.createJobRun({ createJobRunDetails: { compartmentId, projectId: project.id, jobId: job.id } });
  const done = await waiters.forJobRun({ jobRunId: jobRun.id }, datascience.models.JobRunLifecycleState.Succeeded);
  assert.equal(done.jobRun.jobId, job.id);
  const listed = await collected(api.listAllJobs({ compartmentId, projectId: project.id }));
  assert.deepEqual(listed.map((item) => item.id), [job.id]);
  await api.deleteJobRun({ jobRunId: jobRun.id });
  await api.deleteJob({ jobId: job.id });
  await api.deleteProject({ projectId: project.id });
  // The waiter rejects with a 404 although it means to accept it: it returns the promise without awaiting it.
  await waiters.forProject({ projectId: project.id }, Deleted).catch((error) => assert.equal(error.statusCode, 404));
  await refused(() => api.getProject({ projectId: project.id }), 404, "NotAuthorizedOrNotFound");
}

async function workRequestsAreShared(emulator) {
  const compartmentId = emulator.tenancy;
  const { opcWorkRequestId } = await client(emulator, datascience.DataScienceClient).createModelDeployment({
    createModelDeploymentDetails: {
      compartmentId, projectId: `ocid1.datascienceproject.oc1.phx.${"a".repeat(60)}`, displayName: "node",
      modelDeploymentConfigurationDetails: {
        deploymentType: "SINGLE_MODEL",
        modelConfigurationDetails: {
          modelId: `ocid1.datasciencemodel.oc1.phx.${"a".repeat(60)}`,
          instanceConfiguration: { instanceShapeName: "VM.Standard.E4.Flex" },
        },
      },
    },
  });
  const api = client(emulator, workrequests.WorkRequestClient);
  const { Succeeded } = workrequests.models.WorkRequest.Status;
  const done = await api.createWaiters(waiting).forWorkRequest({ workRequestId: opcWorkRequestId }, Succeeded);
  assert.equal(done.workRequest.percentComplete, 100);
  const listed = await collected(api.listAllWorkRequests({ compartmentId }));
  assert(listed.some((item) => item.id === opcWorkRequestId));
  await collected(api.listAllWorkRequestLogs({ workRequestId: opcWorkRequestId }));
  assert.deepEqual(await collected(api.listAllWorkRequestErrors({ workRequestId: opcWorkRequestId })), []);
  await refused(() => api.getWorkRequest({ workRequestId: "ocid1.workrequest.oc1.phx.none" }), 404, "NotAuthorizedOrNotFound");
}

/** Creates a bucket; returns the client and the names of namespace and bucket. */
async function bucket(emulator, name) {
  const api = client(emulator, objectstorage.ObjectStorageClient);
  const namespaceName = (await api.getNamespace({})).value;
  await api.createBucket({ namespaceName, createBucketDetails: { name, compartmentId: emulator.tenancy } });
  return { api, place: { namespaceName, bucketName: name } };
}

async function objectsAreKept(emulator) {
  const { api, place } = await bucket(emulator, "node");
  const object = { ...place, objectName: "folder/a b+é" };
  const body = randomBytes(5000);
  const put = await api.putObject({ ...object, putObjectBody: body, contentLength: body.length, opcMeta: { color: "blue" } });
  assert.equal(put.opcContentMd5, createHash("md5").update(body).digest("base64"));
  const found = await api.getObject(object);
  assert.deepEqual(await bytes(found.value), body);
  assert.equal(found.contentLength, body.length);
  assert.equal(found.eTag, put.eTag);
  const part = await api.getObject({ ...object, range: { startByte: 10, endByte: 19 } });
  assert.deepEqual(await bytes(part.value), body.subarray(10, 20));
  assert.equal((await api.headObject(object)).contentLength, body.length);
  const { listObjects } = await api.listObjects({ ...place, prefix: "folder/", fields: "name,size" });
  assert.deepEqual(listObjects.objects.map((item) => [item.name, item.size]), [["folder/a b+é", 5000]]);
  await refused(() => api.getObject({ ...place, objectName: "missing" }), 404, "ObjectNotFound");
  await refused(() => api.deleteBucket(place), 409, "BucketNotEmpty");
  await api.deleteObject(object);
  await api.deleteBucket(place);
  await refused(() => api.getBucket(place), 404, "BucketNotFound");
}

async function uploadManagerUsesParts(emulator) {
  const { api, place } = await bucket(emulator, "upload");
  const body = Buffer.concat([randomBytes(25 * MEBIBYTE), Buffer.from("end")]);
  const file = path.join(emulator.directory, "big.bin");
  writeFileSync(file, body);
  const manager = new objectstorage.UploadManager(api, { partSize: 10 * MEBIBYTE, enforceMD5: true });
  const sha = (data) => createHash("sha256").update(data).digest("hex");
  for (const [objectName, content] of [["file", { filePath: file }], ["small", { stream: readFileSync(file).subarray(0, 100) }]]) {
    const answer = await manager.upload({ content, requestDetails: { ...place, objectName } });
    assert(answer.eTag, JSON.stringify(answer));
    const expected = objectName === "file" ? body : body.subarray(0, 100);
    assert.equal(sha(await bytes((await api.getObject({ ...place, objectName })).value)), sha(expected));
  }
  const uploads = await collected(api.listAllMultipartUploads(place));
  assert.deepEqual(uploads, []);
}

const chatDetails = (emulator, isStream) => ({
  compartmentId: emulator.tenancy,
  servingMode: { servingType: "ON_DEMAND", modelId: "example.model-1" },
  chatRequest: { apiFormat: "GENERIC", messages: [{ role: "USER", content: [{ type: "TEXT", text: "Say hello." }] }], isStream },
});

async function chatAnswersAndStreams(emulator) {
  const api = client(emulator, inference.GenerativeAiInferenceClient);
  const { chatResult } = await api.chat({ chatDetails: chatDetails(emulator, false) });
  const text = chatResult.chatResponse.choices[0].message.content[0].text;
  assert(text.length > 0);
  const stream = await api.chat({ chatDetails: chatDetails(emulator, true) });
  const events = (await bytes(stream)).toString().split("\n\n").filter((event) => event.startsWith("data:"));
  const pieces = events.map((event) => event.slice(5).trim()).filter((data) => data !== "[DONE]").map(JSON.parse);
  assert(pieces.length >= 2, events.join("|"));
  assert.equal(pieces.map((piece) => piece.message?.content?.[0]?.text ?? "").join(""), text);
}

async function embeddingsAreStable(emulator) {
  const api = client(emulator, inference.GenerativeAiInferenceClient);
  const embed = async (inputs) => (await api.embedText({
    embedTextDetails: {
      inputs, compartmentId: emulator.tenancy, servingMode: { servingType: "ON_DEMAND", modelId: "example.model-1" },
    },
  })).embedTextResult.embeddings;
  const [first, second] = await embed(["one", "two"]);
  assert.deepEqual(await embed(["two"]), [second]);
  assert.notDeepEqual(first, second);
}

const checks = [
  identityIsThere, compartmentsAreKept, retryTokensRepeatTheAnswer, listsHavePages, projectsAndJobsLive,
  workRequestsAreShared, objectsAreKept, uploadManagerUsesParts, chatAnswersAndStreams, embeddingsAreStable,
].filter((check) => only.length === 0 || only.includes(check.name));

const emulator = await start();
let failed = 0;
for (const check of checks) {
  const started = Date.now();
  try {
    await check(emulator);
    console.log(`ok      ${check.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    const status = error.statusCode ? `${error.statusCode} ${error.serviceCode}: ` : "";
    console.log(`FAILED  ${check.name}: ${status}${String(error.message).slice(0, 500)}`);
  }
}
emulator.child.kill();
rmSync(emulator.directory, { recursive: true });
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
