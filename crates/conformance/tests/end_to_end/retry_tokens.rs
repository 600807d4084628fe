//! Creations with the same retry token happen once.

use oci_sdk_data_science::DataScienceClient;
use oci_sdk_data_science::models::CreateProjectDetails;
use oci_sdk_identity::IdentityClient;
use oci_sdk_identity::models::CreateUserDetails;

use crate::local::Local;

#[tokio::test]
async fn repeated_token_returns_the_same_response() {
    let local = Local::start().await;
    let client = DataScienceClient::new(&local.config_of("data-science").await).unwrap();
    let tenancy = &local.identity.tenancy;
    let details = |name: &str| CreateProjectDetails::new(tenancy).with_display_name(name);
    let create =
        |name: &str, token: &str| client.create_project(details(name)).opc_retry_token(token);
    let first = create("a", "token-1").await.unwrap();
    let again = create("a", "token-1").await.unwrap();
    assert_eq!((&*again, again.etag()), (&*first, first.etag()));

    let error = create("b", "token-1").await.unwrap_err();
    assert!(error.is_conflict(), "{error}");
    assert_eq!(error.code(), Some("InvalidatedRetryToken"), "{error}");

    let other = create("a", "token-2").await.unwrap();
    assert_ne!(other.id, first.id);
    assert_eq!(client.list_projects(tenancy).await.unwrap().len(), 2);
}

/// Without the token, the second request would be rejected, as the name exists.
#[tokio::test]
async fn repeated_token_of_a_unique_name_is_no_conflict() {
    let local = Local::start().await;
    let client = IdentityClient::new(&local.config_of("identity").await).unwrap();
    let details = CreateUserDetails::new(&local.identity.tenancy, "ada", "a user");
    let create = || client.create_user(details.clone());
    let first = create().opc_retry_token("token").await.unwrap();
    let again = create().opc_retry_token("token").await.unwrap();
    assert_eq!(*again, *first);
    let error = create().await.unwrap_err();
    assert!(error.is_conflict(), "a token of its own: {error}");
    assert_ne!(error.code(), Some("InvalidatedRetryToken"), "{error}");
}
