//! Resource principals.

use std::time::Duration;

use oci_sdk_core::ErrorKind;
use oci_sdk_core::auth::{Credentials, ResourcePrincipal};
use oci_sdk_core::config::Environment;
use oci_sdk_emulator::{Emulator, Fault};

use crate::local::Local;
use crate::providers::DAY;

fn principal(variables: Vec<(String, String)>) -> ResourcePrincipal {
    ResourcePrincipal::from_environment(&Environment::from_vars(variables)).unwrap()
}

#[tokio::test]
async fn each_version_signs_calls() {
    for version in ["1.1", "2.1", "2.1.1", "2.1.2", "2.2"] {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        let variables = auth.resource_principal_environment(version, local.folder.path()).unwrap();
        let principal = principal(variables);
        local
            .call_as(principal.clone())
            .await
            .unwrap_or_else(|error| panic!("{version}: {error:#}"));
        assert_eq!(
            principal.tenancy().await.unwrap().as_deref(),
            Some(auth.tenancy()),
            "{version}"
        );
        assert_eq!(
            principal.compartment().await.unwrap().as_deref(),
            Some(auth.compartment()),
            "{version}"
        );
        let region = principal.region().await.unwrap().unwrap();
        assert_eq!(region.id(), "us-phoenix-1", "{version}");
    }
}

#[tokio::test]
async fn nested_resources_sign_calls() {
    for leaf in ["1.1", "2.1", "2.1.1", "2.1.2", "2.2"] {
        for parents in [1, 3] {
            let local = Local::start().await;
            let auth = local.emulator.auth();
            let variables = auth.nested_resource_principal_environment(
                leaf,
                Some(parents),
                local.folder.path(),
            );
            let result = local.call_as(principal(variables.unwrap())).await;
            result.unwrap_or_else(|error| panic!("{leaf} in {parents}: {error:#}"));
            assert_eq!(local.asked("GetParentResourcePrincipalToken"), parents, "{leaf}");
        }
    }
    for (parents, expected) in
        [(None, "names itself"), (Some(20), "more than 10 resources are nested")]
    {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        let variables =
            auth.nested_resource_principal_environment("2.2", parents, local.folder.path());
        let error = principal(variables.unwrap()).principal().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn security_context_is_sent() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    auth.set_security_context("a context");
    let mut variables = auth.resource_principal_environment("2.1.2", local.folder.path()).unwrap();
    let error = local.call_as(principal(variables.clone())).await.unwrap_err();
    assert!(error.to_string().contains("the security context does not match"), "{error}");
    variables.push(("OCI_RESOURCE_PRINCIPAL_SECURITY_CONTEXT".into(), "a context".into()));
    local.call_as(principal(variables)).await.unwrap();
}

#[tokio::test]
async fn rejected_files_are_read_again_and_inline_values_are_not() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let variables = auth.resource_principal_environment("2.2", local.folder.path()).unwrap();
    let client = local.client(principal(variables.clone())).await;
    local.call(&client).await.unwrap();
    // The platform replaces the token and the key.
    auth.revoke_tokens();
    auth.issue_token(local.folder.path()).unwrap();
    local.call(&client).await.unwrap();

    let inline: Vec<_> = variables
        .into_iter()
        .map(|(name, value)| match name.as_str() {
            "OCI_RESOURCE_PRINCIPAL_RPST" => {
                // With a trailing line break, as `echo` writes it.
                let token = std::fs::read_to_string(&value).unwrap();
                (name, format!("{token}\n"))
            }
            "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM" => {
                (name, std::fs::read_to_string(&value).unwrap())
            }
            _ => (name, value),
        })
        .collect();
    let client = local.client(principal(inline)).await;
    local.call(&client).await.unwrap();
    auth.revoke_tokens();
    local.emulator.clear_requests();
    assert!(local.call(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(local.asked("GetWorkRequest"), 1, "there is no other token");
}

#[tokio::test]
async fn files_of_an_expired_token_are_read_again() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    auth.set_token_lifetime(Duration::from_secs(60));
    let variables = auth.resource_principal_environment("2.2", local.folder.path()).unwrap();
    let client = local.client(principal(variables)).await;
    local.call(&client).await.unwrap();
    local.skip(Duration::from_secs(60)).await;
    auth.issue_token(local.folder.path()).unwrap();
    local.call(&client).await.unwrap();
    assert_eq!(local.refused(), 0);
}

#[tokio::test]
async fn token_that_is_expired_by_the_clock_of_this_machine_is_used() {
    let local = Local::with(Emulator::builder().max_skew(2 * DAY)).await;
    let auth = local.emulator.auth();
    auth.set_clock_offset(-i64::try_from(DAY.as_secs()).unwrap());
    let variables = auth.resource_principal_environment("2.2", local.folder.path()).unwrap();
    let client = local.client(principal(variables)).await;
    for _ in 0..3 {
        local.call(&client).await.unwrap();
    }
    assert_eq!(local.refused(), 0);
}

#[tokio::test]
async fn tokens_are_refreshed() {
    for version in ["1.1", "2.1.1"] {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        auth.set_token_lifetime(Duration::from_secs(60));
        let variables = auth.resource_principal_environment(version, local.folder.path()).unwrap();
        let client = local.client(principal(variables)).await;
        local.call(&client).await.unwrap();
        local.skip(Duration::from_secs(60)).await;
        local.call(&client).await.unwrap();
        assert_eq!(local.asked("CreateResourcePrincipalSession"), 2, "{version}");
        // The token of the resource is rejected, and for 1.1 that of the underlying instance as
        // well.
        auth.set_token_lifetime(Duration::from_secs(3600));
        local.skip(Duration::from_secs(60)).await;
        local.call(&client).await.unwrap();
        auth.revoke_tokens();
        local.emulator.fail_next(Fault::status(503).operation("CreateResourcePrincipalSession"));
        local.call(&client).await.unwrap();
    }
}

#[test]
fn error_names_all_missing_variables() {
    for (variables, expected) in [
        (vec![], "OCI_RESOURCE_PRINCIPAL_VERSION is not set"),
        (
            vec![("OCI_RESOURCE_PRINCIPAL_VERSION", "4")],
            ": version `4` is not supported; the supported versions are 1.1, 2.1, 2.1.1, 2.1.2, 2.2 and 3.0",
        ),
        (
            vec![("OCI_RESOURCE_PRINCIPAL_VERSION", "2.2")],
            "also needs OCI_RESOURCE_PRINCIPAL_RPST, OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM",
        ),
        (
            vec![("OCI_RESOURCE_PRINCIPAL_VERSION", "1.1")],
            "also needs OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT",
        ),
        (
            vec![
                ("OCI_RESOURCE_PRINCIPAL_VERSION", "2.1.1"),
                ("OCI_RESOURCE_PRINCIPAL_RESOURCE_ID", "x"),
                ("OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", "x"),
            ],
            "2.1.1 also needs OCI_RESOURCE_PRINCIPAL_RPST_ENDPOINT, OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM, OCI_RESOURCE_PRINCIPAL_TENANCY_ID",
        ),
        (
            vec![("OCI_RESOURCE_PRINCIPAL_VERSION", "3.0")],
            "OCI_RESOURCE_PRINCIPAL_RPT_URL_FOR_PARENT_RESOURCE, OCI_RESOURCE_PRINCIPAL_RPST_ENDPOINT_FOR_PARENT_RESOURCE",
        ),
        (
            vec![
                ("OCI_RESOURCE_PRINCIPAL_VERSION", "3.0"),
                ("OCI_RESOURCE_PRINCIPAL_RPT_URL_FOR_PARENT_RESOURCE", "x"),
                ("OCI_RESOURCE_PRINCIPAL_RPST_ENDPOINT_FOR_PARENT_RESOURCE", "x"),
            ],
            "OCI_RESOURCE_PRINCIPAL_VERSION_FOR_LEAF_RESOURCE is not set",
        ),
    ] {
        let environment = Environment::from_vars(variables.clone());
        let error = ResourcePrincipal::from_environment(&environment).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(expected), "{variables:?}: {error}");
    }
}

#[tokio::test]
async fn region_defaults_to_that_of_the_instance() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let folder = local.folder.path();
    for variables in [
        auth.resource_principal_environment("1.1", folder).unwrap(),
        auth.nested_resource_principal_environment("1.1", Some(1), folder).unwrap(),
    ] {
        let unsaid = variables.into_iter().filter(|(name, _)| !name.contains("_REGION")).collect();
        let region = principal(unsaid).region().await.unwrap();
        assert_eq!(region.unwrap().id(), "us-phoenix-1");
    }
}
