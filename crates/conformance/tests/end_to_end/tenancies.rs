//! Tenancies do not see each other.

use oci_sdk_core::Config;
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::{CreateProjectDetails, UpdateProjectDetails};
use oci_sdk_emulator::TestIdentity;
use oci_sdk_identity::IdentityClient;
use oci_sdk_identity::models::CreateUserDetails;
use oci_sdk_object_storage::ObjectStorageClient;
use oci_sdk_object_storage::models::CreateBucketDetails;

use crate::local::Local;

/// Returns a configuration of a second tenancy.
async fn neighbour(local: &Local) -> (TestIdentity, Config) {
    let identity = local.emulator.issue_identity().unwrap();
    let folder = tempfile::tempdir().unwrap();
    identity.write_profile(folder.path()).unwrap();
    let config = local.config().with_config_file(folder.path().join("config"));
    (identity, config.load().await.unwrap())
}

#[tokio::test]
async fn resource_is_unknown_to_other_tenancies() {
    let local = Local::start().await;
    let (other, config) = neighbour(&local).await;
    let mine = DataScienceClient::new(&local.config().load().await.unwrap()).unwrap();
    let theirs = DataScienceClient::new(&config).unwrap();
    let details = CreateProjectDetails::new(&local.identity.tenancy).with_display_name("secret");
    let project = mine.create_project(details).await.unwrap();

    assert!(theirs.get_project(&project.id).await.unwrap_err().is_not_found());
    let change = UpdateProjectDetails::new().with_display_name("taken");
    assert!(theirs.update_project(&project.id, change).await.unwrap_err().is_not_found());
    assert!(theirs.delete_project(&project.id).await.unwrap_err().is_not_found());
    assert_eq!(theirs.list_projects(&other.tenancy).await.unwrap().len(), 0);
    assert_eq!(mine.get_project(&project.id).await.unwrap().display_name, "secret");
}

#[tokio::test]
async fn names_are_unique_in_each_tenancy() {
    let local = Local::start().await;
    let (other, config) = neighbour(&local).await;
    let mine = IdentityClient::new(&local.config().load().await.unwrap()).unwrap();
    let theirs = IdentityClient::new(&config).unwrap();
    for (client, tenancy) in [(&mine, &local.identity.tenancy), (&theirs, &other.tenancy)] {
        let details = CreateUserDetails::new(tenancy, "ada", "a user");
        client.create_user(details.clone()).await.unwrap();
        assert!(client.create_user(details).await.unwrap_err().is_conflict());
    }

    let mine = ObjectStorageClient::new(&local.config().load().await.unwrap()).unwrap();
    let theirs = ObjectStorageClient::new(&config).unwrap();
    let namespace = mine.get_namespace().await.unwrap().into_inner();
    let details = CreateBucketDetails::new("bucket", &local.identity.tenancy);
    mine.create_bucket(&namespace, details).await.unwrap();
    assert_ne!(theirs.get_namespace().await.unwrap().into_inner(), namespace);
    assert!(theirs.get_bucket(&namespace, "bucket").await.unwrap_err().is_not_found());
}
