//! Keys, certificates and tokens that the platform replaces while programs run.

use std::path::Path;

use oci_sdk_core::auth::{
    Credentials, InstancePrincipal, PrivateKey, ResourcePrincipal, WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_emulator::Fault;

use crate::local::Local;
use crate::providers::transport;

#[tokio::test]
async fn resource_key_is_read_at_each_refresh() {
    for version in ["2.1", "2.1.1", "2.1.2"] {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        let file = local.folder.path().join("key.pem");
        let mut variables =
            auth.resource_principal_environment(version, local.folder.path()).unwrap();
        let is_key = |name: &str| name == "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM";
        let (_, key) = variables.iter_mut().find(|(name, _)| is_key(name)).unwrap();
        std::fs::write(&file, &*key).unwrap();
        *key = file.display().to_string();
        let environment = Environment::from_vars(variables);
        let client = local.client(ResourcePrincipal::from_environment(&environment).unwrap()).await;
        local.call(&client).await.unwrap();

        // The previous key is rejected now.
        let key = PrivateKey::generate().unwrap();
        let key_id = local.signer_of("GetResourcePrincipalToken");
        local.emulator.register_key(key_id, &key.public_key_pem()).unwrap();
        std::fs::write(&file, key.to_pem().unwrap()).unwrap();
        auth.revoke_tokens();
        local.call(&client).await.unwrap_or_else(|error| panic!("{version}: {error}"));
    }
}

#[tokio::test]
async fn service_account_token_is_read_at_each_refresh() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let file = local.folder.path().join("token");
    let workload = WorkloadIdentity::at(local.emulator.endpoint(), &file, transport());
    let client = local.client(workload).await;
    for _ in 0..2 {
        auth.revoke_tokens();
        let token = auth.issue_service_account_token();
        std::fs::write(&file, &token).unwrap();
        local.call(&client).await.unwrap();
        let asked = local.last_of("CreateWorkloadSession");
        assert!(asked.header("authorization") == format!("Bearer {token}"));
    }
    assert_eq!(local.asked("CreateWorkloadSession"), 2);
}

#[tokio::test]
async fn custom_certificates_are_read_at_each_refresh() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let files = auth.own_certificates(local.folder.path()).unwrap();
    let principal = InstancePrincipal::builder()
        .with_environment(local.environment(&[]))
        .with_certificates(&files.leaf, &files.key, [&files.intermediate])
        .build();
    let client = local.client(principal.clone()).await;
    local.call(&client).await.unwrap();
    let before = local.signer_of("FederateInstance");

    let elsewhere = tempfile::tempdir().unwrap();
    let others = auth.own_certificates(elsewhere.path()).unwrap();
    let replace = |other: &Path, file: &Path| std::fs::copy(other, file).unwrap();
    replace(&others.key, &files.key);
    let held = principal.principal().await.unwrap();
    let error = principal.refresh(&held).await.unwrap_err();
    assert!(error.to_string().contains("does not match its private key"), "half of it: {error}");
    replace(&others.leaf, &files.leaf);
    replace(&others.intermediate, &files.intermediate);
    auth.revoke_tokens();
    local.call(&client).await.unwrap();
    assert_ne!(local.signer_of("FederateInstance"), before);
}

#[tokio::test]
async fn certificate_that_is_replaced_during_reading_is_read_again() {
    let local = Local::start().await;
    let before = local.emulator.auth().own_certificates(local.folder.path()).unwrap();
    let leaf = std::fs::read(before.leaf).unwrap();
    local.emulator.fail_next(Fault::response(200, leaf).operation("GetInstanceCertificate"));
    let principal = InstancePrincipal::builder().with_environment(local.environment(&[])).build();
    local.call_as(principal).await.unwrap();
    assert_eq!(local.asked("GetInstanceCertificate"), 6);
    assert_eq!(local.asked("FederateInstance"), 1);
}
