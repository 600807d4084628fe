//! The client of Identity: resources are created, read, updated and deleted, with etags and unique names.

use oci_sdk_core::ErrorKind;
use oci_sdk_identity::{IdentityClient, models};

use crate::local::Local;

async fn client(local: &Local) -> IdentityClient {
    IdentityClient::new(&local.config_of("identity").await).unwrap()
}

#[tokio::test]
async fn compartment_is_created_read_updated_and_deleted() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let details = models::CreateCompartmentDetails::new(tenancy, "tree", "a tree")
        .with_freeform_tags([("team", "blue")]);
    let created = client.create_compartment(details.clone()).await.unwrap();
    let etag = created.etag().unwrap().to_owned();
    assert!(created.id.starts_with("ocid1.compartment.oc1.."), "{}", created.id);
    assert_eq!((&created.compartment_id, created.name.as_str()), (tenancy, "tree"));
    assert_eq!(created.lifecycle_state, models::CompartmentLifecycleState::Active);
    assert_eq!(created.freeform_tags.as_ref().unwrap()["team"], "blue");

    let found = client.get_compartment(&created.id).await.unwrap();
    assert_eq!(found.etag(), Some(etag.as_str()));
    assert_eq!(*found, *created);

    let error = client.create_compartment(details).await.unwrap_err();
    assert!(error.is_conflict(), "the name exists: {error}");
    assert_eq!(error.kind(), ErrorKind::Service, "{error}");

    let rename = models::UpdateCompartmentDetails::new().with_name("oak");
    let updated =
        client.update_compartment(&created.id, rename.clone()).if_match(&etag).await.unwrap();
    assert_eq!((updated.name.as_str(), updated.description.as_str()), ("oak", "a tree"));
    assert_ne!(updated.etag(), Some(etag.as_str()));
    let error = client.update_compartment(&created.id, rename).if_match(&etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    assert_eq!(error.code(), Some("NoEtagMatch"), "{error}");
    let error = client.delete_compartment(&created.id).if_match(&etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");

    let current = client.get_compartment(&created.id).await.unwrap().etag().unwrap().to_owned();
    let deleted = client.delete_compartment(&created.id).if_match(current).await.unwrap();
    assert!(deleted.work_request_id().is_some(), "{deleted:?}");
    let state = client.get_compartment(&created.id).await;
    let is_deleted = |found: &models::Compartment| {
        found.lifecycle_state == models::CompartmentLifecycleState::Deleted
    };
    assert!(state.as_deref().map_or_else(|error| error.is_not_found(), is_deleted), "{state:?}");
}

#[tokio::test]
async fn compartments_are_listed_as_a_tree() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let create = async |parent: &str, name: &str| {
        let details = models::CreateCompartmentDetails::new(parent, name, "a compartment");
        client.create_compartment(details).await.unwrap().into_inner().id
    };
    let parent = create(tenancy, "parent").await;
    let child = create(&parent, "child").await;
    // A name is unique below one parent only.
    let cousin = create(&child, "child").await;
    let listed = client.list_compartments(&parent).await.unwrap();
    assert_eq!(listed.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), [child.as_str()]);
    let mut items = client
        .list_compartments(tenancy)
        .compartment_id_in_subtree(true)
        .access_level(models::ListCompartmentsAccessLevel::Any)
        .limit(2)
        .items();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id);
    }
    for id in [&parent, &child, &cousin] {
        assert!(ids.contains(id), "{id} is not in {ids:?}");
    }
}

#[tokio::test]
async fn user_group_and_membership_are_connected() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let details =
        models::CreateUserDetails::new(tenancy, "ada", "a user").with_email("ada@example.com");
    let user = client.create_user(details).await.unwrap();
    assert_eq!(user.email.as_deref(), Some("ada@example.com"));
    let details = models::CreateGroupDetails::new(tenancy, "staff", "a group");
    let group = client.create_group(details.clone()).await.unwrap();
    assert!(client.create_group(details).await.unwrap_err().is_conflict());

    let details = models::AddUserToGroupDetails::new(&user.id, &group.id);
    let membership = client.add_user_to_group(details).await.unwrap();
    let listed = client.list_user_group_memberships(tenancy).group_id(&group.id).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0].id, &listed[0].user_id), (&membership.id, &user.id));
    client.remove_user_from_group(&membership.id).await.unwrap();
    let listed = client.list_user_group_memberships(tenancy).group_id(&group.id).await.unwrap();
    assert_eq!(listed.len(), 0);

    let change = models::UpdateUserDetails::new().with_description("another");
    let etag = user.etag().unwrap();
    let updated = client.update_user(&user.id, change.clone()).if_match(etag).await.unwrap();
    assert_eq!(updated.description, "another");
    let error = client.update_user(&user.id, change).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    client.delete_group(&group.id).await.unwrap();
    client.delete_user(&user.id).await.unwrap();
    assert!(client.get_group(&group.id).await.unwrap_err().is_not_found());
    assert!(client.get_user(&user.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn policy_keeps_its_statements() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let statements = ["Allow group staff to read all-resources in tenancy"];
    let details = models::CreatePolicyDetails::new(tenancy, "readers", statements, "a policy");
    let policy = client.create_policy(details).await.unwrap();
    assert_eq!(client.get_policy(&policy.id).await.unwrap().statements, statements);
    let statements = ["Allow group staff to manage buckets in tenancy"];
    let change = models::UpdatePolicyDetails::new().with_statements(statements);
    let etag = policy.etag().unwrap();
    let updated = client.update_policy(&policy.id, change).if_match(etag).await.unwrap();
    assert_eq!(updated.statements, statements);
    assert_eq!(updated.time_created, policy.time_created);
    let listed = client.list_policies(tenancy).name("readers").await.unwrap();
    assert_eq!(listed.iter().map(|item| &item.id).collect::<Vec<_>>(), [&policy.id]);
    let error = client.delete_policy(&policy.id).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    client.delete_policy(&policy.id).await.unwrap();
    assert!(client.get_policy(&policy.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn tag_namespace_is_retired_before_it_is_deleted() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let details = models::CreateTagNamespaceDetails::new(tenancy, "Operations", "tags");
    let namespace = client.create_tag_namespace(details.clone()).await.unwrap();
    assert!(!namespace.is_retired);
    assert!(client.create_tag_namespace(details).await.unwrap_err().is_conflict());
    let retire = models::UpdateTagNamespaceDetails::new().with_is_retired(true);
    let retired = client.update_tag_namespace(&namespace.id, retire).await.unwrap();
    assert!(retired.is_retired, "{retired:?}");
    assert_eq!(retired.description, "tags");
    client.delete_tag_namespace(&namespace.id).await.unwrap();
    assert!(client.get_tag_namespace(&namespace.id).await.unwrap_err().is_not_found());
}
