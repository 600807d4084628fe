//! State by rule: what is created can be read, listed, changed and deleted, in every service.

use std::time::Duration;

use oci_sdk_emulator::{Emulator, Plan};
use serde_json::{Value, json};

use crate::{
    client::{Received, Signer, get, request},
    open,
};

const PROJECTS: &str = "/20190101/projects";
const COMPARTMENT: &str = "ocid1.compartment.oc1..a";

async fn send(emulator: &Emulator, method: &str, target: &str, body: Value) -> Received {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    request(emulator, method, target, &[], body.as_bytes()).await
}

async fn post(emulator: &Emulator, target: &str, body: Value) -> Received {
    send(emulator, "POST", target, body).await
}

/// Creates a project with this name. Returns its id.
async fn project(emulator: &Emulator, name: &str) -> String {
    let body = json!({ "compartmentId": COMPARTMENT, "displayName": name });
    let created = post(emulator, PROJECTS, body).await;
    assert_eq!(created.status, 200, "{created:?}");
    created.json()["id"].as_str().unwrap().to_owned()
}

/// Returns the values of a field of the items of a list.
fn field(list: &Value, name: &str) -> Vec<String> {
    let items = list.as_array().or_else(|| list["items"].as_array()).unwrap();
    items.iter().map(|item| item[name].as_str().unwrap_or("-").to_owned()).collect()
}

#[tokio::test]
async fn created_item_is_read_listed_changed_and_deleted() {
    let emulator = open().start().await.unwrap();
    let body = json!({
        "compartmentId": COMPARTMENT,
        "displayName": "one",
        "freeformTags": { "a": "b" },
        "definedTags": { "n": { "k": 1 } },
    });
    let created = post(&emulator, PROJECTS, body.clone()).await;
    let etag = created.header("etag").unwrap().to_owned();
    let item = created.json();
    for (name, value) in body.as_object().unwrap() {
        assert_eq!(item[name], *value, "{item}");
    }
    assert_eq!(item["lifecycleState"], "ACTIVE");
    assert!(item["timeCreated"].as_str().unwrap().ends_with('Z'), "{item}");
    assert!(item["createdBy"].is_string(), "{item}");
    // What was not sent and is not required stays away.
    assert!(item.get("description").is_none(), "{item}");
    let id = item["id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("ocid1.datascienceproject.oc1.phx."), "{id}");

    let target = format!("{PROJECTS}/{id}");
    let read = get(&emulator, &target).await;
    assert_eq!((read.json(), read.header("etag")), (item.clone(), Some(etag.as_str())));
    let list = get(&emulator, &format!("{PROJECTS}?compartmentId={COMPARTMENT}")).await.json();
    assert_eq!(field(&list, "id"), [id.as_str()]);

    let update = json!({ "displayName": "two", "freeformTags": {} });
    let updated = send(&emulator, "PUT", &target, update).await;
    let item = updated.json();
    assert_eq!((&item["displayName"], &item["freeformTags"]), (&json!("two"), &json!({})));
    assert_eq!(item["definedTags"], body["definedTags"]);
    assert_ne!(updated.header("etag"), Some(etag.as_str()));

    let moved = json!({ "compartmentId": "ocid1.compartment.oc1..b" });
    let moving = format!("{target}/actions/changeCompartment");
    assert!(post(&emulator, &moving, moved).await.status < 300);
    let list = get(&emulator, &format!("{PROJECTS}?compartmentId={COMPARTMENT}")).await.json();
    assert_eq!(field(&list, "id"), [""; 0]);

    assert!(send(&emulator, "DELETE", &target, Value::Null).await.status < 300);
    for (method, target) in [("GET", &target), ("DELETE", &target), ("POST", &moving)] {
        let body = json!({ "compartmentId": COMPARTMENT });
        let body = if method == "POST" { body } else { Value::Null };
        let missing = send(&emulator, method, target, body).await;
        assert!(missing.error().starts_with("404 NotAuthorizedOrNotFound"), "{method} {missing:?}");
        assert!(missing.header("emulator-reason").unwrap().contains(&id), "{missing:?}");
    }
}

#[tokio::test]
async fn change_of_another_version_is_refused() {
    let emulator = open().start().await.unwrap();
    let target = format!("{PROJECTS}/{}", project(&emulator, "one").await);
    let etag = get(&emulator, &target).await.header("etag").unwrap().to_owned();
    let put = async |etag: &str| {
        let headers = [("if-match", etag)];
        request(&emulator, "PUT", &target, &headers, br#"{"displayName":"two"}"#).await
    };
    assert_eq!(
        put("other").await.error().split(' ').take(2).collect::<Vec<_>>(),
        ["412", "NoEtagMatch"]
    );
    assert_eq!(get(&emulator, &target).await.json()["displayName"], "one");
    assert_eq!(put(&etag).await.status, 200);
    assert_eq!(put(&etag).await.status, 412);
    assert_eq!(put("*").await.status, 200);

    let etag = get(&emulator, &target).await.header("etag").unwrap().to_owned();
    let known = [("if-none-match", etag.as_str())];
    let unchanged = request(&emulator, "GET", &target, &known, b"").await;
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
    let stale = [("if-match", "other")];
    assert_eq!(request(&emulator, "DELETE", &target, &stale, b"").await.status, 412);
    let right = [("if-match", etag.as_str())];
    assert_eq!(request(&emulator, "DELETE", &target, &right, b"").await.status, 204);
}

#[tokio::test]
async fn repetition_with_a_retry_token_gets_the_same_response() {
    let emulator = open().start().await.unwrap();
    let body = |name: &str| {
        json!({ "compartmentId": COMPARTMENT, "displayName": name }).to_string().into_bytes()
    };
    let create = async |token: &str, name: &str| {
        let headers = [("opc-retry-token", token)];
        request(&emulator, "POST", PROJECTS, &headers, &body(name)).await
    };
    let first = create("t1", "one").await;
    let again = create("t1", "one").await;
    assert_eq!((first.json(), first.header("etag")), (again.json(), again.header("etag")));
    let other = create("t1", "two").await.error();
    assert!(other.starts_with("409 InvalidatedRetryToken"), "{other}");
    assert_ne!(create("t2", "one").await.json()["id"], first.json()["id"]);
    let list = get(&emulator, &format!("{PROJECTS}?compartmentId={COMPARTMENT}")).await.json();
    assert_eq!(field(&list, "displayName"), ["one", "one"]);
}

#[tokio::test]
async fn list_is_filtered_and_sorted_page_by_page() {
    let emulator = open().start().await.unwrap();
    for number in 0..25 {
        project(&emulator, &format!("name {:02}", number * 7 % 25)).await;
    }
    let base = format!("{PROJECTS}?compartmentId={COMPARTMENT}");
    let one = get(&emulator, &format!("{base}&displayName=name%2007")).await.json();
    assert_eq!(field(&one, "displayName"), ["name 07"]);
    let none = get(&emulator, &format!("{base}&lifecycleState=DELETED")).await.json();
    assert_eq!(none, json!([]));

    let mut names = Vec::new();
    let mut page = String::new();
    loop {
        let target = format!("{base}&sortBy=displayName&sortOrder=DESC&limit=10{page}");
        let reply = get(&emulator, &target).await;
        names.extend(field(&reply.json(), "displayName"));
        // An item that is created meanwhile neither repeats nor skips another.
        project(&emulator, "name 99").await;
        match reply.header("opc-next-page") {
            Some(token) => page = format!("&page={token}"),
            None => break,
        }
    }
    let expected: Vec<String> = (0..25).rev().map(|number| format!("name {number:02}")).collect();
    assert_eq!(names, expected);
}

#[tokio::test]
async fn states_change_with_time() {
    let step = Duration::from_secs(60);
    let emulator = open().lifecycle_step(step).start().await.unwrap();
    let project = project(&emulator, "one").await;
    let job = json!({
        "projectId": project,
        "compartmentId": COMPARTMENT,
        "jobConfigurationDetails": { "jobType": "DEFAULT" },
        "jobInfrastructureConfigurationDetails": {
            "jobInfrastructureType": "ME_STANDALONE", "shapeName": "VM.Standard2.1",
            "blockStorageSizeInGBs": 50,
        },
    });
    let job = post(&emulator, "/20190101/jobs", job).await.json();
    assert_eq!(job["lifecycleState"], "CREATING", "{job}");
    let run = json!({ "projectId": project, "compartmentId": COMPARTMENT, "jobId": job["id"] });
    let run = post(&emulator, "/20190101/jobRuns", run).await.json();
    let target = format!("/20190101/jobRuns/{}", run["id"].as_str().unwrap());
    let mut states = vec![run["lifecycleState"].clone()];
    for _ in 0..2 {
        emulator.advance(step);
        states.push(get(&emulator, &target).await.json()["lifecycleState"].clone());
    }
    assert_eq!(states, ["ACCEPTED", "IN_PROGRESS", "SUCCEEDED"]);

    let run = json!({ "projectId": project, "compartmentId": COMPARTMENT, "jobId": job["id"] });
    let run = post(&emulator, "/20190101/jobRuns", run).await.json();
    let target = format!("/20190101/jobRuns/{}", run["id"].as_str().unwrap());
    assert!(
        post(&emulator, &format!("{target}/actions/cancelJobRun"), Value::Null).await.status < 300
    );
    let state = async || get(&emulator, &target).await.json()["lifecycleState"].clone();
    assert_eq!(state().await, "CANCELING");
    emulator.advance(step);
    assert_eq!(state().await, "CANCELED");
    // What was planned before the run was canceled does not happen.
    emulator.advance(step * 5);
    assert_eq!(state().await, "CANCELED");

    assert!(send(&emulator, "DELETE", &target, Value::Null).await.status < 300);
    let filtered = format!("/20190101/jobRuns?compartmentId={COMPARTMENT}&lifecycleState=DELETED");
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(get(&emulator, &target).await.status);
        emulator.advance(step);
    }
    assert_eq!(seen.last(), Some(&404), "{seen:?}");
    assert_eq!(get(&emulator, &filtered).await.json(), json!([]));
}

#[tokio::test]
async fn plan_lets_a_resource_and_its_work_request_fail() {
    let emulator = open().start().await.unwrap();
    let details = json!({ "compartmentId": COMPARTMENT, "displayName": "d" });
    let project = project(&emulator, "p").await;
    emulator.plan_next("CreateJobRun", Plan::new().fails_with("OutOfCapacity", "no GPU is left"));
    assert_eq!(emulator.pending_plans(), 1);
    let run = json!({
        "projectId": project, "compartmentId": COMPARTMENT,
        "jobId": "ocid1.datasciencejob.oc1.phx.a",
    });
    let run = post(&emulator, "/20190101/jobRuns", run).await.json();
    assert_eq!(
        (&run["lifecycleState"], &run["lifecycleDetails"]),
        (&json!("FAILED"), &json!("no GPU is left"))
    );
    assert_eq!(emulator.pending_plans(), 0);

    emulator.plan_next("CreateVnicAttachment", Plan::new());
    emulator.plan_next("DeleteCompartment", Plan::new().fails_with("NotEmpty", "it has a bucket"));
    let body = json!({ "compartmentId": COMPARTMENT, "name": "n", "description": "d" });
    let compartment = post(&emulator, "/20160918/compartments", body).await.json();
    let target = format!("/20160918/compartments/{}", compartment["id"].as_str().unwrap());
    let deleted = send(&emulator, "DELETE", &target, details).await;
    let id = deleted.header("opc-work-request-id").unwrap();
    let work_request = get(&emulator, &format!("/20160918/workRequests/{id}")).await.json();
    assert_eq!(work_request["status"], "FAILED");
    assert_eq!(work_request["resources"][0]["identifier"], compartment["id"]);
    let errors = get(&emulator, &format!("/20160918/workRequests/{id}/errors")).await.json();
    assert_eq!(
        (&errors[0]["code"], &errors[0]["message"]),
        (&json!("NotEmpty"), &json!("it has a bucket"))
    );
    let logs = get(&emulator, &format!("/20160918/workRequests/{id}/logs")).await.json();
    assert!(logs.as_array().unwrap().len() > 1, "{logs}");
    // The compartment could not be deleted.
    assert_eq!(get(&emulator, &target).await.status, 200);
}

#[tokio::test]
async fn work_request_of_a_service_is_served_by_the_service_and_by_work_requests() {
    let emulator = open().lifecycle_step(Duration::from_secs(40)).start().await.unwrap();
    let body = json!({
        "compartmentId": COMPARTMENT,
        "name": "c",
        "vcnId": "ocid1.vcn.oc1.phx.a",
        "kubernetesVersion": "v1.31.1",
    });
    let created = post(&emulator, "/20180222/clusters", body).await;
    assert!(created.status < 300, "{created:?}");
    let id = created.header("opc-work-request-id").unwrap();
    let own = format!("/20180222/workRequests/{id}");
    let usual = format!("/20160918/workRequests/{id}");
    assert_eq!(get(&emulator, &usual).await.json()["status"], "ACCEPTED");
    emulator.advance(Duration::from_secs(40));
    let (own, usual) = (get(&emulator, &own).await.json(), get(&emulator, &usual).await.json());
    assert_eq!((&own["status"], &usual["status"]), (&json!("SUCCEEDED"), &json!("SUCCEEDED")));
    assert_eq!(own["operationType"], "CLUSTER_CREATE", "{own}");
    let cluster = own["resources"][0]["identifier"].as_str().unwrap();
    let cluster = get(&emulator, &format!("/20180222/clusters/{cluster}")).await.json();
    assert_eq!(cluster["lifecycleState"], "ACTIVE");
}

#[tokio::test]
async fn name_that_exists_and_item_in_use_are_conflicts() {
    let emulator = open().start().await.unwrap();
    let body = json!({ "compartmentId": COMPARTMENT, "name": "n", "description": "d" });
    let group = post(&emulator, "/20160918/groups", body.clone()).await.json();
    let twice = post(&emulator, "/20160918/groups", body).await.error();
    assert!(twice.starts_with("409 GroupAlreadyExists"), "{twice}");

    let user = json!({
        "compartmentId": COMPARTMENT, "name": "u", "description": "d", "email": "u@example.com",
    });
    let user = post(&emulator, "/20160918/users", user).await.json();
    let membership = json!({ "userId": user["id"], "groupId": group["id"] });
    let membership = post(&emulator, "/20160918/userGroupMemberships", membership).await.json();
    let target = format!("/20160918/groups/{}", group["id"].as_str().unwrap());
    let in_use = send(&emulator, "DELETE", &target, Value::Null).await.error();
    assert!(in_use.starts_with("409 IncorrectState"), "{in_use}");
    let membership = membership["id"].as_str().unwrap();
    let membership = format!("/20160918/userGroupMemberships/{membership}");
    assert!(send(&emulator, "DELETE", &membership, Value::Null).await.status < 300);
    assert!(send(&emulator, "DELETE", &target, Value::Null).await.status < 300);
}

#[tokio::test]
async fn secret_is_shown_when_it_is_made_and_not_again() {
    let emulator = open().start().await.unwrap();
    let user = json!({
        "compartmentId": COMPARTMENT, "name": "u", "description": "d", "email": "u@example.com",
    });
    let user = post(&emulator, "/20160918/users", user).await.json();
    let tokens = format!("/20160918/users/{}/authTokens", user["id"].as_str().unwrap());
    let created = post(&emulator, &tokens, json!({ "description": "d" })).await.json();
    assert_eq!(created["token"].as_str().map(str::len), Some(32), "{created}");
    let listed = get(&emulator, &tokens).await.json();
    assert_eq!((&listed[0]["id"], listed[0].get("token")), (&created["id"], None));
}

#[tokio::test]
async fn network_with_a_subnet_is_not_deleted() {
    let emulator = open().start().await.unwrap();
    let vcn = json!({ "compartmentId": COMPARTMENT, "cidrBlocks": ["10.0.0.0/16"] });
    let vcn = post(&emulator, "/20160918/vcns", vcn).await.json();
    let subnet = json!({
        "compartmentId": COMPARTMENT, "vcnId": vcn["id"], "cidrBlock": "10.0.0.0/24",
    });
    let subnet = post(&emulator, "/20160918/subnets", subnet).await.json();
    let target =
        |name: &str, item: &Value| format!("/20160918/{name}/{}", item["id"].as_str().unwrap());
    let in_use = send(&emulator, "DELETE", &target("vcns", &vcn), Value::Null).await.error();
    assert!(in_use.starts_with("409 "), "{in_use}");
    for (name, item) in [("subnets", &subnet), ("vcns", &vcn)] {
        assert!(send(&emulator, "DELETE", &target(name, item), Value::Null).await.status < 300);
    }
}

#[tokio::test]
async fn children_need_their_parent_and_go_with_it() {
    let emulator = open().start().await.unwrap();
    let namespace = json!({ "compartmentId": COMPARTMENT, "name": "ns", "description": "d" });
    let namespace = post(&emulator, "/20160918/tagNamespaces", namespace).await.json();
    let id = namespace["id"].as_str().unwrap();
    let tags = format!("/20160918/tagNamespaces/{id}/tags");
    let tag = json!({ "name": "cost", "description": "d" });
    assert_eq!(post(&emulator, &tags, tag.clone()).await.status, 200);
    assert_eq!(field(&get(&emulator, &tags).await.json(), "name"), ["cost"]);

    let other = "/20160918/tagNamespaces/ocid1.tagnamespace.oc1..none/tags";
    assert_eq!(post(&emulator, other, tag).await.status, 404);
    assert_eq!(get(&emulator, other).await.status, 404);
}

#[tokio::test]
async fn tenancies_do_not_see_each_other() {
    let emulator = Emulator::builder().start().await.unwrap();
    let [one, other] = [(); 2].map(|()| emulator.issue_identity().unwrap());
    let signer = |identity: &oci_sdk_emulator::TestIdentity| {
        Signer::new(identity.key_id(), &identity.private_key_pem)
    };
    let body = json!({ "compartmentId": one.tenancy, "displayName": "mine" }).to_string();
    let created = signer(&one).send(&emulator, "POST", PROJECTS, Some(body.as_bytes())).await;
    assert_eq!(created.status, 200, "{created:?}");
    let target = format!("{PROJECTS}/{}", created.json()["id"].as_str().unwrap());
    assert_eq!(signer(&one).send(&emulator, "GET", &target, None).await.status, 200);
    assert_eq!(signer(&other).send(&emulator, "GET", &target, None).await.status, 404);
    let list = format!("{PROJECTS}?compartmentId={}", one.tenancy);
    let seen = signer(&other).send(&emulator, "GET", &list, None).await;
    assert_eq!(field(&seen.json(), "id"), [""; 0]);

    // The tenancy of no identity does not exist.
    let list = format!("{PROJECTS}?compartmentId=ocid1.tenancy.oc1..unknown");
    let unknown = signer(&one).send(&emulator, "GET", &list, None).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.header("emulator-reason").unwrap().contains("ocid1.tenancy.oc1..unknown"));
}

#[tokio::test]
async fn tenancy_has_its_user_and_regions_from_the_start() {
    let emulator = Emulator::builder().start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
    let get = async |target: String| {
        let reply = signer.send(&emulator, "GET", &target, None).await;
        assert_eq!(reply.status, 200, "{target}: {reply:?}");
        reply.json()
    };
    let (tenancy, user) = (&identity.tenancy, &identity.user);
    assert_eq!(get(format!("/20160918/tenancies/{tenancy}")).await["homeRegionKey"], "PHX");
    assert_eq!(get(format!("/20160918/users/{user}")).await["lifecycleState"], "ACTIVE");
    assert_eq!(get(format!("/20160918/compartments/{tenancy}")).await["id"], tenancy.as_str());
    let children = get(format!("/20160918/compartments?compartmentId={tenancy}")).await;
    assert_eq!(children, json!([]), "the root compartment is not in itself");
    let regions = get("/20160918/regions".to_owned()).await;
    assert!(field(&regions, "name").contains(&"us-phoenix-1".to_owned()));
    let subscriptions = get(format!("/20160918/tenancies/{tenancy}/regionSubscriptions")).await;
    assert_eq!(subscriptions[0]["isHomeRegion"], true);
    let domains = get(format!("/20160918/availabilityDomains?compartmentId={tenancy}")).await;
    assert_eq!(field(&domains, "name"), ["Uocm:PHX-AD-1", "Uocm:PHX-AD-2", "Uocm:PHX-AD-3"]);
}

#[tokio::test]
async fn values_that_the_service_refuses_are_refused() {
    let emulator = open().start().await.unwrap();
    let body = json!({ "compartmentId": "not an OCID" });
    let refused = post(&emulator, PROJECTS, body).await.error();
    assert!(refused.starts_with("400 InvalidParameter request body: /compartmentId"), "{refused}");
    let long = json!({
        "topicId": "ocid1.onstopic.oc1.phx.a",
        "compartmentId": COMPARTMENT,
        "protocol": "HTTPS",
        "endpoint": "x".repeat(513),
    });
    let refused = post(&emulator, "/20181201/subscriptions", long).await.error();
    assert!(refused.contains("/endpoint: has 513 characters"), "{refused}");
    let refused = get(&emulator, &format!("{PROJECTS}?compartmentId=c")).await.error();
    assert!(refused.starts_with("400 InvalidParameter parameter compartmentId"), "{refused}");
    let missing = get(&emulator, &format!("{PROJECTS}/not-an-ocid")).await;
    assert_eq!(missing.status, 404);
    assert!(missing.header("emulator-reason").unwrap().contains("not-an-ocid"), "{missing:?}");
}

#[tokio::test]
async fn concurrent_requests_are_consistent() {
    let emulator = std::sync::Arc::new(open().start().await.unwrap());
    let tasks: Vec<_> = (0..64)
        .map(|number| {
            let emulator = std::sync::Arc::clone(&emulator);
            tokio::spawn(async move { project(&emulator, &format!("n{number}")).await })
        })
        .collect();
    let mut ids = Vec::new();
    for task in tasks {
        ids.push(task.await.unwrap());
    }
    let list = get(&emulator, &format!("{PROJECTS}?compartmentId={COMPARTMENT}&limit=100")).await;
    let mut found = field(&list.json(), "id");
    ids.sort();
    found.sort();
    assert_eq!(found, ids);
}
