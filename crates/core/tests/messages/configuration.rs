//! The configuration file, the environment, and the options of a configuration.

use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::{ConfigFile, Environment, Precedence, Profile};
use oci_sdk_core::transport::HttpTransport;
use oci_sdk_core::{Client, Config, Error, Service};

use crate::scene::{Canned, Folder, SERVICE, no_connection, nothing};
use crate::table::Table;

pub(crate) async fn rows(table: &mut Table) {
    let folder = Folder::new(table);
    files(table, &folder).await;
    lines(table);
    found(table, &folder).await;
    options(table, &folder).await;
}

async fn files(table: &mut Table, folder: &Folder) {
    let missing = folder.environment(&[]);
    table.fails("config_file/missing", Profile::load(None, "DEFAULT", &missing).await);
    let file = folder.path("no").display().to_string();
    let named = folder.environment(&[("OCI_CONFIG_FILE", &file)]);
    table.fails("config_file/named_missing", Profile::load(None, "DEFAULT", &named).await);
    let locate = ConfigFile::locate(&nothing(), Precedence::default()).await;
    table.fails("config_file/no_home", locate);
    let load = async |name: &str| ConfigFile::load(folder.path(name), &nothing()).await;
    table.fails("config_file/unreadable", load("no").await);
    std::fs::create_dir(folder.path("folder")).unwrap();
    table.fails("config_file/folder", load("folder").await);
    folder.write("utf16", b"\xff\xfe[\0");
    table.fails("config_file/utf16", load("utf16").await);
    folder.write("latin1", b"[DEFAULT]\nuser = caf\xe9\n");
    table.fails("config_file/not_utf8", load("latin1").await);
    let profile = |text: &str, name: &str| {
        ConfigFile::parse(text, "/home/opc/.oci/config", &nothing()).unwrap().profile(name)
    };
    table.fails("config_file/no_profile", profile("[A]\n[B]\n", "C"));
    table.fails("config_file/no_profile_other_case", profile("[A]\n[default]\n", "DEFAULT"));
    table.fails("config_file/no_profile_at_all", profile("", "DEFAULT"));
    table.fails("config_file/profile_name_empty", profile("[A]\n", ""));
}

fn lines(table: &mut Table) {
    for (name, text) in [
        ("line/no_key", "[P]\nhunter2"),
        ("line/before_profile", "a=1\n[P]"),
        ("line/profile_without_name", "[]"),
        ("line/profile_not_closed", "[P"),
        ("line/profile_with_text_behind", "[P] x"),
        ("line/profile_with_control_character", "[P\u{7}]"),
        ("line/profile_twice", "[P]\na=1\n[P]"),
        ("line/key_empty", "[P]\n= 1"),
        ("line/key_with_control_character", "[P]\na\u{7}b = 1"),
        ("line/key_twice", "[P]\nuser=1\nUSER=2"),
    ] {
        table.fails(name, ConfigFile::parse(text, "/home/opc/.oci/config", &nothing()));
    }
}

async fn found(table: &mut Table, folder: &Folder) {
    let config = Config::builder()
        .with_environment(folder.environment(&[]))
        .with_transport(Canned::new((0..20).map(|_| no_connection())));
    table.fails("credentials/none_found", config.load().await);
    let load = async |variables: &[(&str, &str)]| {
        let config = Config::builder().with_environment(folder.environment(variables));
        config.with_cli_variables().load().await
    };
    table.fails("credentials/cli_auth_unknown", load(&[("OCI_CLI_AUTH", "magic")]).await);
    let on_behalf = [("OCI_CLI_AUTH", "instance_obo_user"), ("OCI_CLI_USER", "x")];
    table.fails("credentials/cli_auth_without_token", load(&on_behalf).await);
    let config = Canned::default().config().load().await.unwrap();
    table.fails("config/tenancy_unknown", config.tenancy().await);
}

async fn options(table: &mut Table, folder: &Folder) {
    static VAULT: Service = Service::new("vault", "https://x", "/1").without_regional_endpoint();

    let config = || Canned::default().config();
    let new = async |environment: Environment| -> Result<Client, Error> {
        Client::new(&config().with_environment(environment).load().await?, &SERVICE)
    };
    let loaded = config().with_user_agent("a\nb").load().await.unwrap();
    table.fails("config/user_agent", Client::new(&loaded, &SERVICE));
    let loaded = config().load().await.unwrap();
    table.fails("config/endpoint_of_a_resource", Client::new(&loaded, &VAULT));
    let no_region = Config::builder()
        .with_environment(nothing())
        .with_credentials(NoAuth)
        .with_transport(Canned::default());
    table.fails("config/no_region", Client::new(&no_region.load().await.unwrap(), &SERVICE));
    let broken = |text: &str| {
        folder.write("tools.json", text);
        let path = folder.path("tools.json").display().to_string();
        folder.environment(&[("OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH", &path)])
    };
    let tools = r#"{"developerToolConfigurationProvider": "Mars Cloud", "services": ["x"],
        "regions": [{"realmKey": "oc99", "realmDomainComponent": "mars.example",
        "regionKey": "qqq", "regionIdentifier": "mars-north-1"}]}"#;
    for (name, text) in [
        ("developer_tool/not_json", "{"),
        ("developer_tool/no_regions", r#"{"services": []}"#),
        ("developer_tool/no_services", r#"{"regions": []}"#),
        ("developer_tool/other_region", tools),
    ] {
        table.fails(name, new(broken(text)).await);
    }
    let service = config().with_region("mars-north-1").with_environment(broken(tools));
    let loaded = service.load().await.unwrap();
    table.fails("developer_tool/other_service", Client::new(&loaded, &SERVICE));
    let missing =
        folder.environment(&[("OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH", "/nowhere.json")]);
    table.fails("developer_tool/missing", new(missing).await);
    transports(table, folder).await;
}

async fn transports(table: &mut Table, folder: &Folder) {
    let environment = |variables: &[(&str, &str)]| {
        HttpTransport::builder()
            .with_environment(&Environment::from_vars(variables.iter().copied()))
    };
    let certificate = ("OCI_DEFAULT_CLIENT_CERTS_PATH", "/cert.pem");
    let key = ("OCI_DEFAULT_CLIENT_CERTS_PRIVATE_KEY_PATH", "/key.pem");
    table.fails("transport/certificate_without_key", environment(&[certificate]));
    table.fails("transport/key_without_certificate", environment(&[key]));
    let interval = [("OCI_DEFAULT_REFRESH_INTERVAL_FOR_CUSTOM_CERTS", "often")];
    table.fails("transport/refresh_interval", environment(&interval));
    let missing = HttpTransport::builder().with_ca_file(folder.path("no.pem")).build().await;
    table.fails("transport/ca_file_missing", missing);
    let no_pem = folder.write("no-pem", "x");
    let builder = || HttpTransport::builder();
    table.fails("transport/ca_file_not_pem", builder().with_ca_file(&no_pem).build().await);
    table.fails("transport/ca_text_not_pem", builder().with_ca_pem("x").build().await);
    let malformed = crate::scene::pem("CERTIFICATE", "", b"x");
    let only = builder().with_ca_pem(malformed.clone()).with_only_these_cas();
    table.fails("transport/ca_malformed", only.build().await);
    let pair = oci_sdk_core::transport::ClientCertificate::from_files(&no_pem, &no_pem);
    table.fails(
        "transport/client_certificate_not_pem",
        builder().with_client_certificate(pair).build().await,
    );
    let key = crate::scene::private_key();
    let pair = oci_sdk_core::transport::ClientCertificate::from_pem(malformed, key);
    table.fails(
        "transport/client_certificate_malformed",
        builder().with_client_certificate(pair).build().await,
    );
    for (name, url) in [
        ("proxy/no_host", "http://"),
        ("proxy/white_space", "http://user:hunter2@a b:1"),
        ("proxy/scheme", "socks5://user:hunter2@proxy"),
    ] {
        table.fails(name, builder().with_proxy(url).build().await);
    }
}
