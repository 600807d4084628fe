//! Lists of created items, in pages, with filters and orders.

use oci_sdk_core::ErrorKind;
use oci_sdk_data_science::models::{
    CreateProjectDetails, ListProjectsSortBy, ProjectLifecycleState, SortOrder,
};
use oci_sdk_data_science::{DataScienceClient, operations};

use crate::local::Local;

/// Creates 25 projects in another order than that of their names.
async fn stage(local: &Local) -> (DataScienceClient, Vec<String>) {
    let client = DataScienceClient::new(&local.config_of("data-science").await).unwrap();
    let names: Vec<String> =
        (0..25).map(|index| format!("project-{:02}", index * 7 % 25)).collect();
    for name in &names {
        let details = CreateProjectDetails::new(&local.identity.tenancy).with_display_name(name);
        client.create_project(details).await.unwrap();
    }
    (client, names)
}

async fn names(list: operations::ListProjects) -> Vec<String> {
    let mut items = list.items();
    let mut names = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        names.push(item.display_name);
    }
    names
}

#[tokio::test]
async fn items_and_pages_have_every_created_item_once() {
    let local = Local::start().await;
    let (client, created) = stage(&local).await;
    let tenancy = &local.identity.tenancy;
    local.emulator.clear_requests();
    let mut listed = names(client.list_projects(tenancy).limit(10)).await;
    assert_eq!(local.emulator.requests().len(), 3);
    let mut expected = created.clone();
    listed.sort();
    expected.sort();
    assert_eq!(listed, expected);

    let mut pages = client.list_projects(tenancy).limit(10).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.len());
    }
    assert_eq!(sizes, [10, 10, 5]);
}

#[tokio::test]
async fn order_holds_across_pages() {
    let local = Local::start().await;
    let (client, created) = stage(&local).await;
    let list = || client.list_projects(&local.identity.tenancy).limit(7);
    let mut sorted = created.clone();
    sorted.sort();
    let by_name = || list().sort_by(ListProjectsSortBy::DisplayName);
    assert_eq!(names(by_name().sort_order(SortOrder::Asc)).await, sorted);
    sorted.reverse();
    assert_eq!(names(by_name().sort_order(SortOrder::Desc)).await, sorted);
    let by_time = || list().sort_by(ListProjectsSortBy::TimeCreated);
    assert_eq!(names(by_time().sort_order(SortOrder::Asc)).await, created);
}

#[tokio::test]
async fn filters_select_items() {
    let local = Local::start().await;
    let (client, _) = stage(&local).await;
    let tenancy = &local.identity.tenancy;
    assert_eq!(
        names(client.list_projects(tenancy).display_name("project-03")).await,
        ["project-03"]
    );
    assert_eq!(names(client.list_projects(tenancy).display_name("project")).await, [""; 0]);
    let id = client.list_projects(tenancy).limit(1).await.unwrap()[0].id.clone();
    assert_eq!(names(client.list_projects(tenancy).id(&id)).await.len(), 1);
    let active = client.list_projects(tenancy).lifecycle_state(ProjectLifecycleState::Active);
    assert_eq!(names(active.limit(10)).await.len(), 25);
    let deleted = client.list_projects(tenancy).lifecycle_state(ProjectLifecycleState::Deleting);
    assert_eq!(names(deleted).await, [""; 0]);
    let other = "ocid1.compartment.oc1..aaaaaaaaother";
    assert_eq!(names(client.list_projects(other)).await, [""; 0]);
}

#[tokio::test]
async fn unknown_page_is_rejected_and_a_deleted_item_ends_no_list() {
    let local = Local::start().await;
    let (client, _) = stage(&local).await;
    let tenancy = &local.identity.tenancy;
    let error = client.list_projects(tenancy).page("nonsense").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Service, 400),
        "{error}"
    );

    let mut pages = client.list_projects(tenancy).limit(10).pages();
    let first = pages.try_next().await.unwrap().unwrap();
    client.delete_project(&first[9].id).await.unwrap();
    let mut rest = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        rest.extend(page.into_inner().into_iter().map(|item| item.id));
    }
    assert_eq!(rest.len(), 15);
    assert!(first.iter().all(|item| !rest.contains(&item.id)));
}
