//! The lifecycles of the resources of Data Science and Identity, as the overlays state them, and artifacts.

use std::time::Duration;

use oci_sdk_emulator::{Emulator, Plan};
use serde_json::{Value, json};

use crate::{
    client::{Received, get, request},
    open,
};

const COMPARTMENT: &str = "ocid1.compartment.oc1..example";
const STEP: Duration = Duration::from_secs(10);

/// Returns an emulator whose resources stay ten seconds in each state.
async fn slow(service: &str) -> Emulator {
    open().services([service]).lifecycle_step(STEP).start().await.unwrap()
}

async fn send(emulator: &Emulator, method: &str, target: &str, body: Value) -> Received {
    let headers = [("content-type", "application/json")];
    request(emulator, method, target, &headers, body.to_string().as_bytes()).await
}

/// Creates an item in the compartment, and returns it.
async fn create(emulator: &Emulator, target: &str, mut body: Value) -> Value {
    body["compartmentId"] = json!(COMPARTMENT);
    let reply = send(emulator, "POST", target, body).await;
    assert!((200..300).contains(&reply.status), "{reply:?}");
    reply.json()
}

async fn delete(emulator: &Emulator, target: &str) -> Received {
    request(emulator, "DELETE", target, &[], b"").await
}

fn id(item: &Value) -> &str {
    item["id"].as_str().unwrap()
}

/// Returns the states of an item, one for each step from now on.
async fn states(emulator: &Emulator, target: &str, steps: usize) -> Vec<String> {
    let mut states = Vec::new();
    for _ in 0..steps {
        let item = get(emulator, target).await;
        let state =
            if item.status == 404 { json!("404") } else { item.json()["lifecycleState"].clone() };
        states.push(state.as_str().unwrap_or_else(|| panic!("{item:?}")).to_owned());
        emulator.advance(STEP);
    }
    states
}

#[tokio::test]
async fn job_run_passes_through_its_states() {
    let emulator = slow("data-science").await;
    let body = json!({ "projectId": "ocid1.x.oc1..p", "jobId": "ocid1.x.oc1..j" });
    let run = create(&emulator, "/20190101/jobRuns", body.clone()).await;
    assert!(id(&run).starts_with("ocid1.datasciencejobrun.oc1.phx."), "{run}");
    assert_eq!((&run["timeStarted"], &run["timeFinished"]), (&Value::Null, &Value::Null));
    let target = format!("/20190101/jobRuns/{}", id(&run));
    assert_eq!(states(&emulator, &target, 3).await, ["ACCEPTED", "IN_PROGRESS", "SUCCEEDED"]);
    let run = get(&emulator, &target).await.json();
    let time = |name: &str| run[name].as_str().unwrap_or_default().to_owned();
    assert!(time("timeAccepted") < time("timeStarted"), "{run}");
    assert!(time("timeStarted") < time("timeFinished"), "{run}");

    let run = create(&emulator, "/20190101/jobRuns", body.clone()).await;
    let target = format!("/20190101/jobRuns/{}", id(&run));
    let reply =
        request(&emulator, "POST", &format!("{target}/actions/cancelJobRun"), &[], b"").await;
    assert_eq!(reply.status, 204, "{reply:?}");
    assert_eq!(states(&emulator, &target, 2).await, ["CANCELING", "CANCELED"]);
    assert!(get(&emulator, &target).await.json()["timeFinished"].is_string());

    emulator.plan_next("CreateJobRun", Plan::new().fails_with("OutOfMemory", "no memory"));
    let run = create(&emulator, "/20190101/jobRuns", body).await;
    let target = format!("/20190101/jobRuns/{}", id(&run));
    assert_eq!(states(&emulator, &target, 3).await, ["ACCEPTED", "IN_PROGRESS", "FAILED"]);
    assert_eq!(get(&emulator, &target).await.json()["lifecycleDetails"], "no memory");
}

#[tokio::test]
async fn run_that_takes_no_time_has_its_times() {
    let emulator = open().services(["data-science"]).start().await.unwrap();
    let body = json!({ "projectId": "ocid1.x.oc1..p", "jobId": "ocid1.x.oc1..j" });
    let run = create(&emulator, "/20190101/jobRuns", body).await;
    assert_eq!(run["lifecycleState"], "SUCCEEDED");
    assert!(run["timeStarted"].is_string() && run["timeFinished"].is_string(), "{run}");
}

#[tokio::test]
async fn longest_step_ends_in_time() {
    let emulator = open().lifecycle_step(Duration::MAX).start().await.unwrap();
    emulator.advance(Duration::MAX);
    emulator.plan_next("CreateJobRun", Plan::new().step(Duration::from_millis(u64::MAX)));
    let body = json!({ "projectId": "ocid1.x.oc1..p", "jobId": "ocid1.x.oc1..j" });
    for _ in 0..2 {
        let run = create(&emulator, "/20190101/jobRuns", body.clone()).await;
        assert_eq!(run["lifecycleState"], "ACCEPTED");
        assert_eq!(delete(&emulator, &format!("/20190101/jobRuns/{}", id(&run))).await.status, 204);
    }
}

#[tokio::test]
async fn resources_of_data_science_have_their_states_and_kinds() {
    let emulator = slow("data-science").await;
    for (path, kind, members, created) in [
        ("projects", "datascienceproject", json!({}), &["ACTIVE"][..]),
        ("jobs", "datasciencejob", json!({}), &["CREATING", "ACTIVE"]),
        ("models", "datasciencemodel", json!({}), &["ACTIVE"]),
        ("notebookSessions", "datasciencenotebooksession", json!({}), &["CREATING", "ACTIVE"]),
        (
            "modelDeployments",
            "datasciencemodeldeployment",
            json!({ "modelDeploymentConfigurationDetails": {
                "deploymentType": "SINGLE_MODEL",
                "modelConfigurationDetails": {
                    "modelId": "ocid1.x.oc1..m",
                    "instanceConfiguration": { "instanceShapeName": "VM.Standard2.1" },
                },
            } }),
            &["CREATING", "ACTIVE"],
        ),
        ("pipelines", "datasciencepipeline", json!({ "stepDetails": [] }), &["CREATING", "ACTIVE"]),
        (
            "pipelineRuns",
            "datasciencepipelinerun",
            json!({ "pipelineId": "ocid1.x.oc1..p" }),
            &["ACCEPTED", "IN_PROGRESS", "SUCCEEDED"],
        ),
    ] {
        let mut body = members;
        if path != "projects" {
            body["projectId"] = json!("ocid1.x.oc1..p");
        }
        let item = create(&emulator, &format!("/20190101/{path}"), body).await;
        assert!(id(&item).starts_with(&format!("ocid1.{kind}.oc1.phx.")), "{path}: {item}");
        let target = format!("/20190101/{path}/{}", id(&item));
        assert_eq!(states(&emulator, &target, created.len()).await, created, "{path}");
        if ["models", "notebookSessions", "modelDeployments"].contains(&path) {
            for (action, state) in [("deactivate", "INACTIVE"), ("activate", "ACTIVE")] {
                let action = format!("{target}/actions/{action}");
                let reply = request(&emulator, "POST", &action, &[], b"").await;
                assert!(reply.status < 300, "{action}: {reply:?}");
                emulator.advance(STEP);
                assert_eq!(states(&emulator, &target, 1).await, [state], "{action}");
            }
        }
        let reply = delete(&emulator, &target).await;
        assert!(reply.status < 300, "{path}: {reply:?}");
        emulator.advance(STEP * 3);
        assert_eq!(states(&emulator, &target, 1).await, ["404"], "{path}");
    }
}

#[tokio::test]
async fn project_with_a_job_cannot_be_deleted() {
    let emulator = open().services(["data-science"]).start().await.unwrap();
    let project = create(&emulator, "/20190101/projects", json!({})).await;
    let job = create(&emulator, "/20190101/jobs", json!({ "projectId": project["id"] })).await;
    let target = format!("/20190101/projects/{}", id(&project));
    let refused = delete(&emulator, &target).await.error();
    assert_eq!(refused, "409 IncorrectState The Project is not empty: a Job needs it.");
    delete(&emulator, &format!("/20190101/jobs/{}", id(&job))).await;
    assert!(delete(&emulator, &target).await.status < 300);
}

#[tokio::test]
async fn artifacts_go_up_and_down() {
    let emulator = open().services(["data-science"]).start().await.unwrap();
    let members = json!({ "projectId": "ocid1.x.oc1..p", "stepDetails": [] });
    for (path, step) in [("models", ""), ("jobs", ""), ("pipelines", "/steps/one")] {
        let item = create(&emulator, &format!("/20190101/{path}"), members.clone()).await;
        let artifact = format!("/20190101/{path}/{}{step}/artifact", id(&item));
        let content = format!("{artifact}/content");
        assert_eq!(get(&emulator, &content).await.status, 404, "{path}");
        let headers = [
            // As the official Python SDK sends it.
            ("content-type", "application/json"),
            ("content-disposition", "attachment; filename=a.zip"),
        ];
        let sent = request(&emulator, "POST", &artifact, &headers, b"0123456789").await;
        assert_eq!(sent.status, 204, "{path}: {sent:?}");

        let got = get(&emulator, &content).await;
        assert_eq!((got.status, got.body.as_slice()), (200, &b"0123456789"[..]), "{path}");
        let head = request(&emulator, "HEAD", &content, &[], b"").await;
        assert_eq!((head.status, head.body.as_slice()), (200, &b""[..]), "{path}");
        for reply in [&got, &head] {
            assert_eq!(reply.header("content-length"), Some("10"), "{path}");
            assert_eq!(reply.header("content-type"), Some("application/octet-stream"));
            assert_eq!(reply.header("content-disposition"), Some("attachment; filename=a.zip"));
        }
        let part = request(&emulator, "GET", &content, &[("range", "bytes=2-4")], b"").await;
        assert_eq!((part.status, part.body.as_slice()), (206, &b"234"[..]), "{path}");
        assert_eq!(part.header("content-range"), Some("bytes 2-4/10"), "{path}");
        delete(&emulator, &format!("/20190101/{path}/{}", id(&item))).await;
        assert_eq!(get(&emulator, &content).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn metadata_artifact_is_deleted() {
    let emulator = open().services(["data-science"]).start().await.unwrap();
    let model =
        create(&emulator, "/20190101/models", json!({ "projectId": "ocid1.x.oc1..p" })).await;
    let artifact = format!("/20190101/models/{}/customMetadata/key/artifact", id(&model));
    let headers = [("content-type", "application/octet-stream")];
    for (method, bytes) in [("POST", b"one"), ("PUT", b"two")] {
        let sent = request(&emulator, method, &artifact, &headers, bytes).await;
        assert!(sent.status < 300, "{sent:?}");
        assert_eq!(get(&emulator, &format!("{artifact}/content")).await.body, bytes);
    }
    assert!(delete(&emulator, &artifact).await.status < 300);
    assert_eq!(get(&emulator, &format!("{artifact}/content")).await.status, 404);
    assert_eq!(delete(&emulator, &artifact).await.status, 404);
}

#[tokio::test]
async fn provenance_of_a_model_is_created() {
    let emulator = open().services(["data-science"]).start().await.unwrap();
    let model =
        create(&emulator, "/20190101/models", json!({ "projectId": "ocid1.x.oc1..p" })).await;
    let target = format!("/20190101/models/{}/provenance", id(&model));
    let sent = send(&emulator, "POST", &target, json!({ "gitBranch": "main" })).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    let sent = send(&emulator, "PUT", &target, json!({ "gitCommit": "abc" })).await;
    assert_eq!(sent.status, 200, "{sent:?}");
    let provenance = get(&emulator, &target).await.json();
    assert_eq!(
        (&provenance["gitBranch"], &provenance["gitCommit"]),
        (&json!("main"), &json!("abc"))
    );
}

#[tokio::test]
async fn resources_of_identity_have_no_region() {
    let emulator = open().services(["identity"]).start().await.unwrap();
    let named = json!({ "name": "n", "description": "d" });
    for (path, kind, members) in [
        ("users", "user", json!({})),
        ("groups", "group", json!({})),
        (
            "policies",
            "policy",
            json!({ "statements": ["allow any-user to read buckets in tenancy"] }),
        ),
        ("compartments", "compartment", json!({})),
        ("dynamicGroups", "dynamicgroup", json!({ "matchingRule": "ALL {}" })),
        ("tagNamespaces", "tagnamespace", json!({})),
        ("networkSources", "networksource", json!({})),
    ] {
        let mut body = named.clone();
        body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let item = create(&emulator, &format!("/20160918/{path}"), body).await;
        assert!(id(&item).starts_with(&format!("ocid1.{kind}.oc1..")), "{path}: {item}");
        assert_eq!(ocid_parts(id(&item)), 5, "{item}");
        assert_eq!(item["lifecycleState"], "ACTIVE", "{path}");
    }
}

/// Returns the number of parts of an OCID, between dots.
fn ocid_parts(id: &str) -> usize {
    id.split('.').count()
}

#[tokio::test]
async fn compartment_is_deleted_with_a_work_request() {
    let emulator = open().services(["identity"]).lifecycle_step(STEP).start().await.unwrap();
    let body = json!({ "name": "n", "description": "d" });
    let parent = create(&emulator, "/20160918/compartments", body.clone()).await;
    emulator.advance(STEP);
    let child = json!({ "name": "c", "description": "d", "compartmentId": parent["id"] });
    let child = send(&emulator, "POST", "/20160918/compartments", child).await.json();
    emulator.advance(STEP);
    let target = format!("/20160918/compartments/{}", id(&parent));
    assert_eq!(delete(&emulator, &target).await.status, 409);
    delete(&emulator, &format!("/20160918/compartments/{}", id(&child))).await;
    emulator.advance(STEP * 2);

    let reply = delete(&emulator, &target).await;
    assert!(reply.status < 300, "{reply:?}");
    let request = reply.header("opc-work-request-id").unwrap();
    let request = format!("/20160918/workRequests/{request}");
    let status = get(&emulator, &request).await.json()["status"].clone();
    assert!(status == "ACCEPTED" || status == "IN_PROGRESS", "{status}");
    assert_eq!(states(&emulator, &target, 3).await, ["DELETING", "DELETED", "404"]);
    assert_eq!(get(&emulator, &request).await.json()["status"], "SUCCEEDED");
}

#[tokio::test]
async fn tag_namespace_is_deleted_when_it_is_empty_or_retired() {
    let emulator = open().services(["identity"]).start().await.unwrap();
    let namespace =
        create(&emulator, "/20160918/tagNamespaces", json!({ "name": "n", "description": "d" }))
            .await;
    let target = format!("/20160918/tagNamespaces/{}", id(&namespace));
    let tag = send(
        &emulator,
        "POST",
        &format!("{target}/tags"),
        json!({ "name": "t", "description": "d" }),
    )
    .await;
    assert!(id(&tag.json()).starts_with("ocid1.tagdefinition.oc1.."), "{tag:?}");
    let refused = delete(&emulator, &target).await.error();
    assert_eq!(refused, "409 IncorrectState The TagNamespace is not empty: a Tag needs it.");
    let refused = delete(&emulator, &format!("{target}/tags/t")).await.error();
    assert_eq!(refused, "409 IncorrectState The Tag cannot be deleted: isRetired is not true.");
    let cascade = format!("{target}/actions/cascadeDelete");
    assert_eq!(request(&emulator, "POST", &cascade, &[], b"").await.status, 409);

    send(&emulator, "PUT", &target, json!({ "isRetired": true })).await;
    let reply = request(&emulator, "POST", &cascade, &[], b"").await;
    assert!(reply.status < 300, "{reply:?}");
    assert!(reply.header("opc-work-request-id").is_some(), "{reply:?}");
    assert_eq!(get(&emulator, &target).await.status, 404);
}

#[tokio::test]
async fn group_with_members_cannot_be_deleted() {
    let emulator = open().services(["identity"]).start().await.unwrap();
    let named = json!({ "name": "n", "description": "d" });
    let user = create(&emulator, "/20160918/users", named.clone()).await;
    let group = create(&emulator, "/20160918/groups", named).await;
    let body = json!({ "userId": user["id"], "groupId": group["id"] });
    let membership = send(&emulator, "POST", "/20160918/userGroupMemberships", body).await.json();
    assert!(id(&membership).starts_with("ocid1.groupmembership.oc1.."), "{membership}");
    let user = format!("/20160918/users/{}", id(&user));
    let group = format!("/20160918/groups/{}", id(&group));
    for target in [&user, &group] {
        assert_eq!(delete(&emulator, target).await.status, 409, "{target}");
    }
    delete(&emulator, &format!("/20160918/userGroupMemberships/{}", id(&membership))).await;
    for target in [&user, &group] {
        assert!(delete(&emulator, target).await.status < 300, "{target}");
    }
}
