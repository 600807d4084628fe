//! Principals other than a user with an API key work with the state of their tenancy.

use oci_sdk_core::auth::{Credentials, InstancePrincipal, ResourcePrincipal, SessionToken};
use oci_sdk_core::config::Environment;
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::CreateProjectDetails;

use crate::local::Local;

/// Creates, reads, lists and deletes a project.
async fn works(local: &Local, credentials: impl Credentials + 'static) {
    let config = local.config().with_credentials(credentials).load().await.unwrap();
    let client = DataScienceClient::new(&config).unwrap();
    let tenancy = local.emulator.auth().tenancy().to_owned();
    let details = CreateProjectDetails::new(&tenancy).with_display_name("research");
    let created = client.create_project(details).await.unwrap();
    assert!(!created.created_by.is_empty(), "{created:?}");
    assert_eq!(*client.get_project(&created.id).await.unwrap(), *created);
    let listed = client.list_projects(&tenancy).await.unwrap();
    assert_eq!(listed.iter().map(|item| &item.id).collect::<Vec<_>>(), [&created.id]);
    client.delete_project(&created.id).await.unwrap();
    assert_eq!(client.list_projects(&tenancy).await.unwrap().len(), 0);
    let signer = local.emulator.requests().pop().unwrap().signed_by.unwrap().unwrap();
    assert!(signer.starts_with("ST$"), "{signer}");
}

#[tokio::test]
async fn instance_principal_changes_the_state() {
    let local = Local::start().await;
    let environment = Environment::from_vars(local.emulator.auth().instance_environment());
    works(&local, InstancePrincipal::builder().with_environment(environment).build()).await;
}

#[tokio::test]
async fn session_token_changes_the_state() {
    let local = Local::start().await;
    let files = local.emulator.auth().issue_token(local.folder.path().join("session")).unwrap();
    works(&local, SessionToken::new(&files.token, &files.key)).await;
}

#[tokio::test]
async fn resource_principal_changes_the_state() {
    for version in ["1.1", "2.2"] {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        let variables = auth.resource_principal_environment(version, local.folder.path()).unwrap();
        let environment = Environment::from_vars(variables);
        works(&local, ResourcePrincipal::from_environment(&environment).unwrap()).await;
    }
}

#[tokio::test]
async fn user_of_the_same_tenancy_sees_what_the_instance_created() {
    let local = Local::start().await;
    let environment = Environment::from_vars(local.emulator.auth().instance_environment());
    let instance = InstancePrincipal::builder().with_environment(environment).build();
    let config = local.config().with_credentials(instance).load().await.unwrap();
    let client = DataScienceClient::new(&config).unwrap();
    let details = CreateProjectDetails::new(local.emulator.auth().tenancy());
    let id = client.create_project(details).await.unwrap().into_inner().id;

    let files = local.emulator.auth().issue_token(local.folder.path().join("session")).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let config = local.config().with_credentials(session).load().await.unwrap();
    let same_tenancy = DataScienceClient::new(&config).unwrap();
    assert_eq!(same_tenancy.get_project(&id).await.unwrap().id, id);
    let another = DataScienceClient::new(&local.config().load().await.unwrap()).unwrap();
    assert!(another.get_project(&id).await.unwrap_err().is_not_found());
}
