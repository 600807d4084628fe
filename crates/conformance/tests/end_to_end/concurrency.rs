//! Many tasks at once leave a consistent state.

use std::collections::BTreeSet;

use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::{CreateProjectDetails, UpdateProjectDetails};
use oci_sdk_identity::IdentityClient;
use oci_sdk_identity::models::CreateUserDetails;
use tokio::task::JoinSet;

use crate::local::Local;

const TASKS: usize = 200;

async fn ids(client: &DataScienceClient, tenancy: &str) -> BTreeSet<String> {
    let mut items = client.list_projects(tenancy).limit(50).items();
    let mut ids = BTreeSet::new();
    while let Some(item) = items.try_next().await.unwrap() {
        assert!(ids.insert(item.id), "an item is listed once");
    }
    ids
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_creations_and_lists_are_consistent() {
    let local = Local::start().await;
    let client = DataScienceClient::new(&local.config_of("data-science").await).unwrap();
    let tenancy = local.identity.tenancy.clone();
    let mut tasks = JoinSet::new();
    for index in 0..TASKS {
        let (client, tenancy) = (client.clone(), tenancy.clone());
        tasks.spawn(async move {
            let name = format!("project-{index}");
            let details = CreateProjectDetails::new(&tenancy).with_display_name(&name);
            let created = client.create_project(details).await.unwrap();
            // A task sees at once what it has created, whatever others do.
            let found = client.get_project(&created.id).await.unwrap();
            assert_eq!(
                (found.display_name.as_str(), found.etag()),
                (name.as_str(), created.etag())
            );
            let listed = client.list_projects(&tenancy).display_name(&name).await.unwrap();
            assert_eq!(listed.len(), 1, "{name}");
            assert!(ids(&client, &tenancy).await.contains(&created.id), "{name}");
            created.into_inner().id
        });
    }
    let created: BTreeSet<String> = tasks.join_all().await.into_iter().collect();
    assert_eq!(created.len(), TASKS);
    assert_eq!(ids(&client, &tenancy).await, created);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_of_many_succeeds_where_only_one_may() {
    let local = Local::start().await;
    let identity = IdentityClient::new(&local.config_of("identity").await).unwrap();
    let client = DataScienceClient::new(&local.config_of("data-science").await).unwrap();
    let tenancy = local.identity.tenancy.clone();
    let project = client.create_project(CreateProjectDetails::new(&tenancy)).await.unwrap();
    let etag = project.etag().unwrap().to_owned();
    let (mut creations, mut changes) = (JoinSet::new(), JoinSet::new());
    for index in 0..TASKS {
        let (identity, client) = (identity.clone(), client.clone());
        let (tenancy, id, etag) = (tenancy.clone(), project.id.clone(), etag.clone());
        creations.spawn(async move {
            let details = CreateUserDetails::new(tenancy, "ada", "a user");
            identity.create_user(details).await.map_or_else(|error| error.is_conflict(), |_| false)
        });
        changes.spawn(async move {
            let change = UpdateProjectDetails::new().with_display_name(format!("name-{index}"));
            let changed = client.update_project(id, change).if_match(etag).await;
            changed.map_or_else(|error| error.is_precondition_failed(), |_| false)
        });
    }
    let refused = |outcomes: Vec<bool>| outcomes.into_iter().filter(|refused| *refused).count();
    assert_eq!(refused(creations.join_all().await), TASKS - 1);
    assert_eq!(refused(changes.join_all().await), TASKS - 1);
    assert_eq!(identity.list_users(&tenancy).name("ada").await.unwrap().len(), 1);
}
