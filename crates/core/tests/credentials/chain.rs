//! The search for credentials when none are set.

use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, ErrorKind};

use crate::local::Local;

#[tokio::test]
async fn sources_are_tried_in_order() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let load = |environment: Environment| Config::builder().with_environment(environment).load();

    // Only the metadata service is available.
    let config = load(local.environment(&[])).await.unwrap();
    assert_eq!(config.region().unwrap().id(), "us-phoenix-1");
    assert!(format!("{config:?}").contains("InstancePrincipal"), "{config:?}");

    // A file takes precedence over it.
    let identity = local.emulator.issue_identity().unwrap();
    identity.write_profile(local.folder.path().join(".oci")).unwrap();
    let config = load(local.environment(&[])).await.unwrap();
    assert!(format!("{config:?}").contains("ApiKey"), "{config:?}");

    // A resource principal takes precedence over the file.
    let variables = auth.resource_principal_environment("2.2", local.folder.path()).unwrap();
    let environment = Environment::from_vars(variables.clone()).with_home(local.folder.path());
    let config = load(environment.clone()).await.unwrap();
    assert!(format!("{config:?}").contains("ResourcePrincipal"), "{config:?}");
    assert_eq!(config.region().unwrap().id(), "us-phoenix-1");

    // A named profile takes precedence over all.
    let config = Config::builder()
        .with_environment(environment)
        .with_profile("DEFAULT")
        .load()
        .await
        .unwrap();
    assert!(format!("{config:?}").contains("ApiKey"), "{config:?}");
}

#[tokio::test]
async fn malformed_source_is_not_skipped() {
    let local = Local::start().await;
    std::fs::create_dir(local.folder.path().join(".oci")).unwrap();
    std::fs::write(local.folder.path().join(".oci/config"), "[DEFAULT]\nuser=me\n").unwrap();
    let load = |environment: Environment| Config::builder().with_environment(environment).load();
    let error = load(local.environment(&[])).await.unwrap_err();
    assert!(error.to_string().contains("(4 problems)"), "{error}");
    let error =
        load(local.environment(&[("OCI_RESOURCE_PRINCIPAL_VERSION", "9")])).await.unwrap_err();
    assert!(error.to_string().contains("OCI_RESOURCE_PRINCIPAL_VERSION: version `9`"), "{error}");
    let missing = local.environment(&[("OCI_CONFIG_FILE", "/no/such/file")]);
    let error = load(missing).await.unwrap_err();
    assert!(error.to_string().contains("/no/such/file"), "{error}");
}

#[tokio::test]
async fn error_without_credentials_names_every_source() {
    let folder = tempfile::tempdir().unwrap();
    // A port without a listener.
    let environment =
        Environment::from_vars([("OCI_METADATA_BASE_URL", "http://127.0.0.1:1/opc/v2")])
            .with_home(folder.path());
    let error = Config::builder().with_environment(environment).load().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let text = format!("{error:#}");
    for line in [
        "no credentials found:",
        "\n  resource principal: OCI_RESOURCE_PRINCIPAL_VERSION is not set",
        "\n  workload identity: KUBERNETES_SERVICE_HOST is not set",
        "\n  profile: ",
        "\n  instance principal: the metadata service failed",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let line = error.to_string();
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.contains(" (2) workload identity: KUBERNETES_SERVICE_HOST is not set"), "{line}");
}

#[tokio::test]
async fn variables_of_the_command_line_are_used_if_enabled() {
    let local = Local::start().await;
    let identity = local.emulator.issue_identity().unwrap();
    let file = identity.write_profile(local.folder.path()).unwrap();
    let file = file.display().to_string();
    let environment = local.environment(&[
        ("OCI_CLI_CONFIG_FILE", &file),
        ("OCI_CLI_REGION", "fra"),
        ("OCI_CLI_AUTH", "api_key"),
    ]);
    let builder = || Config::builder().with_environment(environment.clone());
    let config = builder().with_cli_variables().load().await.unwrap();
    assert_eq!(config.region().unwrap().id(), "eu-frankfurt-1");
    assert!(format!("{config:?}").contains(&identity.user), "{config:?}");
    let config = builder().load().await.unwrap();
    assert!(format!("{config:?}").contains("InstancePrincipal"), "they do not count: {config:?}");

    let environment = local.environment(&[("OCI_CLI_AUTH", "instance_principal")]);
    let config = Config::builder().with_environment(environment).with_cli_variables().load().await;
    assert!(format!("{config:?}").contains("InstancePrincipal"), "{config:?}");
}

#[tokio::test]
async fn unknown_region_is_described_by_the_metadata_service() {
    let builder = oci_sdk_emulator::Emulator::builder();
    let local = Local::with(builder.region("xx-nowhere-1", "NOW", "oc99", "example.com")).await;
    let region = async |builder: oci_sdk_core::config::ConfigBuilder| {
        let builder = builder.with_environment(local.environment(&[]));
        let config = builder.with_credentials(oci_sdk_core::auth::NoAuth).load().await.unwrap();
        config.region().unwrap().domain().to_owned()
    };
    let named = || Config::builder().with_region("xx-nowhere-1");
    assert_eq!(region(named()).await, "oraclecloud.com", "a guess");
    assert_eq!(region(named().with_metadata_regions()).await, "example.com");
    let elsewhere = Config::builder().with_region("yy-elsewhere-1").with_metadata_regions();
    assert_eq!(region(elsewhere).await, "oraclecloud.com", "it is not where this one is");
}

#[tokio::test]
async fn command_line_variables_delegate_to_a_user() {
    let local = Local::start().await;
    let token = local.folder.path().join("token");
    std::fs::write(&token, local.emulator.auth().issue_delegation_token()).unwrap();
    let profile = local.folder.path().join("config");
    std::fs::write(&profile, "[DEFAULT]\nregion = us-phoenix-1\n").unwrap();
    let (token, profile) = (token.display().to_string(), profile.display().to_string());
    let load = async |more: &[(&str, &str)]| {
        let mut variables = vec![("OCI_CLI_AUTH", "instance_obo_user")];
        variables.extend(more);
        let builder = Config::builder().with_environment(local.environment(&variables));
        let config = builder.with_cli_variables().load().await;
        config.map(|config| format!("{config:?}")).map_err(|error| error.to_string())
    };
    let named = ("OCI_CLI_DELEGATION_TOKEN_FILE", token.as_str());
    let file = ("OCI_CLI_CONFIG_FILE", profile.as_str());
    for variables in [&[named][..], &[named, file]] {
        let found = load(variables).await.unwrap();
        assert!(found.contains("Delegated") && found.contains("InstancePrincipal"), "{found}");
    }
    let error = load(&[file]).await.unwrap_err();
    assert!(error.contains("OCI_CLI_DELEGATION_TOKEN_FILE"), "the machine is not asked: {error}");
}

#[tokio::test]
async fn found_credentials_use_the_given_transport() {
    #[derive(Debug)]
    struct Closed;

    impl Transport for Closed {
        fn send(
            &self,
            _request: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
            Box::pin(async { Err(Error::new(ErrorKind::Connect, "nobody gets out")) })
        }
    }

    let local = Local::start().await;
    let builder = Config::builder().with_environment(local.environment(&[]));
    let error = builder.with_transport(Closed).load().await.unwrap_err();
    assert!(error.to_string().contains("nobody gets out"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn unreadable_file_is_not_skipped() {
    let local = Local::start().await;
    let folder = local.folder.path().join(".oci");
    std::fs::create_dir(&folder).unwrap();
    let load = || Config::builder().with_environment(local.environment(&[])).load();

    std::fs::create_dir(folder.join("config")).unwrap();
    let error = load().await.unwrap_err().to_string();
    assert!(error.contains(".oci/config cannot be read: it is a directory"), "{error}");
    std::fs::remove_dir(folder.join("config")).unwrap();

    std::os::unix::fs::symlink("/no/such/file", folder.join("config")).unwrap();
    let error = load().await.unwrap_err().to_string();
    assert!(error.contains(".oci/config cannot be read: No such file"), "{error}");
}

#[tokio::test]
async fn variables_of_the_command_line_need_no_file() {
    let local = Local::start().await;
    let identity = local.emulator.issue_identity().unwrap();
    let key = local.folder.path().join("key.pem");
    std::fs::write(&key, &identity.private_key_pem).unwrap();
    let key = key.display().to_string();
    let mut variables = vec![
        ("OCI_CLI_USER", identity.user.as_str()),
        ("OCI_CLI_TENANCY", &identity.tenancy),
        ("OCI_CLI_FINGERPRINT", &identity.fingerprint),
        ("OCI_CLI_KEY_FILE", &key),
        ("OCI_CLI_REGION", "fra"),
    ];
    let load = |variables: &[(&str, &str)]| {
        let builder = Config::builder().with_environment(local.environment(variables));
        builder.with_cli_variables().load()
    };
    let config = load(&variables).await.unwrap();
    assert!(format!("{config:?}").contains(&identity.user), "{config:?}");
    assert_eq!(config.region().unwrap().id(), "eu-frankfurt-1");

    variables[1].1 = "me";
    variables.push(("OCI_CLI_AUTH", "api_key"));
    let error = load(&variables).await.unwrap_err().to_string();
    assert!(error.contains("tenancy (from OCI_CLI_TENANCY): invalid value `me`"), "{error}");
    variables.push(("OCI_CLI_PROFILE", "WORK"));
    let error = load(&variables).await.unwrap_err().to_string();
    assert!(error.starts_with("configuration file not found"), "{error}");
}
