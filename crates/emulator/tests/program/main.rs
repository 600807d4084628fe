//! The program `oci-emulator`, started as people start it.

// Clippy allows `unwrap` in tests, but not in the functions that they share.
#![allow(clippy::unwrap_used, reason = "a test")]
#![cfg(feature = "cli")]

#[allow(dead_code, reason = "another test uses the rest")]
#[path = "../emulator/client.rs"]
mod client;
mod running;

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Output, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use client::{Received, Signer, parse, send, unsigned};
use oci_sdk_emulator::TestIdentity;
use running::{PATIENCE, Program, found};
use rustls::{ClientConfig, RootCertStore, pki_types::CertificateDer};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsConnector;

const PROGRAM: &str = env!("CARGO_BIN_EXE_oci-emulator");

fn vcn() -> Value {
    json!({ "compartmentId": "ocid1.compartment.oc1..a", "cidrBlock": "10.0.0.0/16" })
}

/// Runs the program to its end.
fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the error of a program that does not start.
fn refused(arguments: &[&str]) -> String {
    let output = run(&[&["--port", "0"], arguments].concat());
    assert!(!output.status.success(), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

/// The flags that the tests of this file use. `--help` has no other.
const TESTED: [&str; 25] = [
    "--config",
    "--demo",
    "--help",
    "--host",
    "--key",
    "--lifecycle-step",
    "--list",
    "--no-auth",
    "--page-size",
    "--port",
    "--print-env",
    "--profile",
    "--quiet",
    "--seed",
    "--service",
    "--spec",
    "--state",
    "--step",
    "--tls",
    "--version",
    "--write-profile",
    // Of `roles`.
    "--json",
    "--service",
    "--spec",
    "--help",
];

#[test]
fn every_flag_of_the_help_is_tested() {
    let flags = |text: &str| -> BTreeSet<String> {
        let words = text.lines().filter(|line| line.trim_start().starts_with('-'));
        let words = words.flat_map(|line| line.split([' ', ',', '[', '=']));
        words.filter(|word| word.starts_with("--")).map(str::to_owned).collect()
    };
    let (help, roles) = (printed(&["--help"]), printed(&["roles", "--help"]));
    let mut found = flags(&help);
    assert!(help.contains("\n  roles "), "{help}");
    found.extend(flags(&roles));
    let tested: BTreeSet<String> = TESTED.iter().map(ToString::to_string).collect();
    assert_eq!(found, tested);
    assert!(printed(&["--version"]).starts_with("oci-emulator "));
}

#[cfg(unix)]
#[test]
fn killed_program_leaves_no_directory() {
    let mut program = Program::start(&[]);
    program.child.kill().unwrap();
    program.child.wait().unwrap();
    assert!(fs::read_dir(program.temporary.path()).unwrap().next().is_none());
}

#[test]
fn services_and_roles_are_printed() {
    let list = printed(&["--list", "--service", "work-requests"]);
    assert!(list.starts_with("work-requests: "), "{list}");
    assert!(
        list.contains("    GetWorkRequest  GET /20160918/workRequests/{workRequestId}"),
        "{list}"
    );
    let roles = printed(&["roles", "--service", "work-requests"]);
    let line = roles.lines().find(|line| line.trim().starts_with("GetWorkRequest ")).unwrap();
    assert!(line.contains("work-request"), "{roles}");
    assert!(roles.contains("1 services, "), "{roles}");
    let roles: Value =
        serde_json::from_str(&printed(&["roles", "--json", "--service", "identity"])).unwrap();
    assert_eq!(roles[0]["name"], "identity");
    let operations = roles[0]["operations"].as_array().unwrap();
    let fidelity =
        |id: &str| &operations.iter().find(|operation| operation["id"] == id).unwrap()["fidelity"];
    assert_eq!(fidelity("ListRegions"), "own-rules");
    assert_eq!(fidelity("GetPolicy"), "closed-loop");
    assert!(refused(&["--service", "nothing"]).contains("unknown service"));
}

#[tokio::test]
async fn spec_of_a_file_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let spec = "info: {title: Mine, version: '1'}\nservers: [{url: 'https://mine.example.com/1'}]\n\
                paths:\n  /things:\n    get:\n      operationId: ListThings\n      responses: {'200': {content: \
                {application/json: {schema: {type: array, items: {type: object, properties: {name: {type: \
                string}}}}}}}}\n";
    let file = path(folder.path(), "mine.yaml");
    fs::write(&file, spec).unwrap();
    let program = Program::start(&["--spec", &file, "--no-auth", "--service", "work-requests"]);
    assert!(program.banner.contains("mine: Mine 1"), "{}", program.banner);
    assert_eq!(program.get("/1/things").await.json(), json!([]));
    let roles = printed(&["roles", "--spec", &file, "--service", "mine"]);
    assert!(roles.contains("ListThings"), "{roles}");
}

#[tokio::test]
async fn profile_is_written_once_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let profile = path(folder.path(), "profile");
    let program =
        Program::start(&["--write-profile", &profile, "--service", "work-requests", "--quiet"]);
    let config = fs::read_to_string(path(folder.path(), "profile/config")).unwrap();
    let key = fs::read_to_string(path(folder.path(), "profile/key.pem")).unwrap();
    assert!(
        key.ends_with("-----END PRIVATE KEY-----\nOCI_API_KEY\n"),
        "{}",
        &key[key.len() - 60..]
    );
    assert!(program.banner.contains("Profile DEFAULT in "), "{}", program.banner);
    assert!(program.banner.contains("oci --config-file '"), "{}", program.banner);
    assert!(program.terminate());

    let program = Program::start(&["--write-profile", &profile, "--service", "work-requests"]);
    assert_eq!(fs::read_to_string(path(folder.path(), "profile/config")).unwrap(), config);
    let identity = TestIdentity::read_profile(&profile).unwrap().unwrap();
    let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
    let target = format!("/20160918/workRequests?compartmentId={}", identity.tenancy);
    assert_eq!(program.signed(&signer, &target).await.status, 200);

    // The profile is there although the port is not.
    let other = path(folder.path(), "other");
    let port = program.address().port().to_string();
    let error = run(&["--port", &port, "--write-profile", &other]);
    let error = String::from_utf8(error.stderr).unwrap();
    assert!(error.contains(&format!("cannot listen on 127.0.0.1:{port}")), "{error}");
    assert!(folder.path().join("other/config").exists());
}

#[tokio::test]
async fn existing_profile_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let identity = TestIdentity::generate().unwrap();
    fs::write(folder.path().join("key.pem"), &identity.private_key_pem).unwrap();
    let section = |name: &str, rest: &str| format!("[{name}]\n{rest}\n");
    let own = format!(
        "user={}\nfingerprint={}\nregion=eu-frankfurt-1\nkey_file=key.pem",
        identity.user, identity.fingerprint
    );
    let wrong = own.replace(&identity.fingerprint, "00:11");
    let text = section("DEFAULT", &format!("tenancy={}", identity.tenancy))
        + &section("mine", &own)
        + &section("wrong", &wrong)
        + &section("encrypted", &own.replace("key.pem", "encrypted.pem"))
        + &section("lost", &own.replace("key.pem", "~/no-such-key.pem"));
    let encrypted =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    fs::write(folder.path().join("encrypted.pem"), encrypted).unwrap();
    let config = path(folder.path(), "config");
    fs::write(&config, &text).unwrap();

    let program =
        Program::start(&["--config", &config, "--profile", "mine", "--service", "work-requests"]);
    assert!(program.banner.contains("Profile mine in "), "{}", program.banner);
    let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
    let target = format!("/20160918/workRequests?compartmentId={}", identity.tenancy);
    assert_eq!(program.signed(&signer, &target).await.status, 200);
    let listed = program.get("/_emulator/identities").await.json();
    assert_eq!(listed["identities"][0]["user"], identity.user);
    let issued = program.request("POST", "/_emulator/identities", &Value::Null).await.json();
    assert_eq!(issued["region"], "eu-frankfurt-1");
    assert_eq!(fs::read_to_string(&config).unwrap(), text);

    for (profile, expected) in [
        ("none", "profile `none` not found; the file has `DEFAULT`, `mine`, `wrong`"),
        ("DEFAULT", "profile `DEFAULT` has no `user`"),
        ("wrong", "expected an RSA private key in PEM with the fingerprint `00:11`"),
        ("encrypted", "the private key is encrypted, and the emulator needs only its public half"),
        ("lost", "no-such-key.pem"),
    ] {
        let error = refused(&["--config", &config, "--profile", profile]);
        assert!(error.contains(expected), "{profile}: {error}");
        assert!(!error.contains('~'), "{profile}: {error}");
    }
    assert!(refused(&["--config", "/nowhere/config"]).contains("cannot read /nowhere/config"));
}

#[tokio::test]
async fn key_seed_and_demo_are_served() {
    let folder = tempfile::tempdir().unwrap();
    let identity = TestIdentity::generate().unwrap();
    let public = path(folder.path(), "public.pem");
    fs::write(&public, client::public_key_pem(&identity)).unwrap();
    let seed = path(folder.path(), "seed.json");
    let work_request =
        json!({ "id": "seeded", "compartmentId": "ocid1.compartment.oc1..c", "status": "FAILED" });
    fs::write(
        &seed,
        json!({ "work-requests": { "/20160918/workRequests": [work_request] } }).to_string(),
    )
    .unwrap();
    let key = format!("ocid1.tenancy.oc1..a/user/fingerprint={public}");
    let program = Program::start(&[
        "--key",
        &key,
        "--seed",
        &seed,
        "--demo",
        "--step",
        "0",
        "--page-size",
        "5",
        "--host",
        "127.0.0.1",
        "--service",
        "work-requests",
    ]);
    assert!(program.banner.contains("1 key is registered"), "{}", program.banner);
    let signer = Signer::new("ocid1.tenancy.oc1..a/user/fingerprint", &identity.private_key_pem);
    let seeded = program.signed(&signer, "/20160918/workRequests/seeded").await;
    assert_eq!(seeded.json()["status"], "FAILED");
    let compartment = found(&program.banner, "work requests in compartment ");
    let target = format!("/20160918/workRequests?compartmentId={compartment}");
    let demo = program.signed(&signer, &target).await;
    assert_eq!(demo.ids().len(), 5);
    let id = found(&program.banner, "succeeds  ");
    let done = program.signed(&signer, &format!("/20160918/workRequests/{id}")).await.json();
    assert_eq!(done["status"], "SUCCEEDED");
}

#[tokio::test]
async fn resource_takes_time_if_told_so() {
    let program = Program::start(&["--lifecycle-step", "3600", "--no-auth", "--quiet"]);
    let created = program.request("POST", "/20160918/vcns", &vcn()).await.json();
    assert_eq!(created["lifecycleState"], "PROVISIONING");
    program.request("POST", "/_emulator/clock", &json!({ "advanceSeconds": 3600 })).await;
    let later = program.get(&format!("/20160918/vcns/{}", created["id"].as_str().unwrap())).await;
    assert_eq!(later.json()["lifecycleState"], "AVAILABLE");
}

#[tokio::test]
async fn state_that_cannot_be_saved_is_an_error_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = path(folder.path(), "state.json");
    let program = Program::start(&["--state", &file, "--no-auth", "--quiet"]);
    folder.close().unwrap();
    assert_eq!(program.request("POST", "/20160918/vcns", &vcn()).await.status, 200);
    assert!(!program.terminate(), "a script would take the state for saved");
}

#[tokio::test]
async fn state_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = path(folder.path(), "state.json");
    let arguments = ["--state", &file, "--no-auth", "--quiet"];
    let program = Program::start(&arguments);
    assert!(program.banner.contains(&format!("The state is kept in {file}")), "{}", program.banner);
    let created = program.request("POST", "/20160918/vcns", &vcn()).await;
    assert_eq!(created.status, 200, "{created:?}");
    let target = format!("/20160918/vcns/{}", created.json()["id"].as_str().unwrap());
    let issued = program.request("POST", "/_emulator/identities", &Value::Null).await.json();
    let stored = program.get(&target).await;
    assert!(program.terminate());

    let program = Program::start(&arguments);
    let restored = program.get(&target).await;
    assert_eq!(restored.json(), stored.json());
    assert_eq!(restored.header("etag"), stored.header("etag"));
    let keys = program.get("/_emulator/identities").await.json();
    assert_eq!(keys["identities"][0]["keyId"], issued["keyId"]);
    // Changes are written before the end as well.
    assert!(program.request("DELETE", &target, &Value::Null).await.status < 300);
    let started = Instant::now();
    while fs::read_to_string(&file).unwrap().contains("10.0.0.0/16") {
        assert!(started.elapsed() < PATIENCE, "the change is not written");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let twice = refused(&arguments);
    assert!(twice.contains("another emulator uses it"), "{twice}");
    drop(program);

    for damaged in
        ["{\"format\": \"oci-em", "[]", "{\"format\":\"oci-emulator-state\",\"version\":9}"]
    {
        fs::write(&file, damaged).unwrap();
        let error = refused(&arguments);
        assert!(error.contains(&format!("cannot load the state file {file}: ")), "{error}");
        assert!(error.contains("remove or rename the file"), "{error}");
        assert_eq!(fs::read_to_string(&file).unwrap(), damaged);
    }
    assert!(refused(&["--state", "/nowhere/state.json"]).contains("cannot be created"));
}

#[tokio::test]
async fn objects_survive_a_restart_in_files_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = path(folder.path(), "state.json");
    let arguments = ["--state", &file, "--no-auth", "--quiet", "--service", "object-storage"];
    let program = Program::start(&arguments);
    let namespace = program.get("/n").await.json().as_str().unwrap().to_owned();
    let buckets = format!("/n/{namespace}/b");
    let bucket = json!({ "name": "b", "compartmentId": "ocid1.compartment.oc1..a" });
    assert_eq!(program.request("POST", &buckets, &bucket).await.status, 200);
    let large: Vec<u8> = (0..1_000_000_u32).map(|index| (index % 251) as u8).collect();
    let put = async |program: &Program, name: &str, content: &[u8]| {
        let bytes = unsigned("PUT", &format!("{buckets}/b/o/{name}"), &[], content);
        assert_eq!(parse(&send(program.address(), &bytes).await.unwrap()).status, 200);
    };
    put(&program, "large", &large).await;
    put(&program, "small", b"hello").await;
    assert!(program.terminate());
    let contents = folder.path().join("state.json.contents");
    assert_eq!(fs::read_dir(&contents).unwrap().count(), 1);
    assert!(fs::metadata(&file).unwrap().len() < 100_000);
    // A content that something else has changed is not loaded.
    let content = fs::read_dir(&contents).unwrap().next().unwrap().unwrap().path();
    fs::write(&content, &large[1..]).unwrap();
    let error = refused(&arguments);
    assert!(error.contains("is damaged: its name is not its SHA-256"), "{error}");
    fs::write(&content, &large).unwrap();

    let program = Program::start(&arguments);
    assert_eq!(program.get(&format!("{buckets}/b/o/large")).await.body, large);
    assert_eq!(program.get(&format!("{buckets}/b/o/small")).await.body, b"hello");
    let items = program.get("/_emulator/resources").await.json();
    let objects =
        json!({ "service": "object-storage", "path": format!("{buckets}/b/o"), "items": 2 });
    assert!(items["collections"].as_array().unwrap().contains(&objects), "{items}");
    // The state of one emulator continues in another, whose tenancy has another namespace.
    let saved = program.get("/_emulator/state").await.json();
    let other = Program::start(&["--no-auth", "--quiet", "--service", "object-storage"]);
    assert!(other.request("PUT", "/_emulator/state", &saved).await.status == 204);
    let namespace = other.get("/n").await.json().as_str().unwrap().to_owned();
    assert_eq!(other.get(&format!("/n/{namespace}/b/b/o/large")).await.body, large);
    drop(other);

    let deleted = program.request("DELETE", &format!("{buckets}/b/o/large"), &Value::Null).await;
    assert!(deleted.status < 300, "{deleted:?}");
    assert!(program.terminate());
    assert!(!contents.exists(), "nothing needs the file");
    fs::create_dir(&contents).unwrap();
    // A state whose contents are gone is not loaded.
    let missing = fs::read_to_string(&file).unwrap();
    let missing = missing.replace("\"base64\":\"aGVsbG8=\"", "\"file\":\"object-9\"");
    fs::write(&file, &missing).unwrap();
    let error = refused(&arguments);
    assert!(error.contains("the content `object-9` is missing"), "{error}");
}

/// Sends a request over TLS, trusting one CA.
async fn get_encrypted(program: &Program, ca: &str, target: &str) -> Received {
    let pem = pem::parse(fs::read_to_string(ca).unwrap()).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(pem.into_contents())).unwrap();
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = tokio::net::TcpStream::connect(program.address()).await.unwrap();
    let connector = TlsConnector::from(Arc::new(config));
    for name in ["localhost", "127.0.0.1", "::1"] {
        let stream = tokio::net::TcpStream::connect(program.address()).await.unwrap();
        let name = name.to_owned().try_into().unwrap();
        connector.connect(name, stream).await.unwrap();
    }
    let mut stream = connector.connect("localhost".try_into().unwrap(), stream).await.unwrap();
    stream.write_all(&unsigned("GET", target, &[], b"")).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    parse(&response)
}

#[tokio::test]
async fn requests_are_encrypted() {
    let folder = tempfile::tempdir().unwrap();
    let directory = folder.path().canonicalize().unwrap();
    let option = format!("--tls={}", directory.display());
    let program = Program::start(&[&option, "--service", "work-requests"]);
    assert!(program.endpoint.starts_with("https://127.0.0.1:"), "{}", program.endpoint);
    let ca = found(&program.banner, "Clients have to trust ");
    assert_eq!(ca, path(&directory, "ca.pem"));
    assert_eq!(get_encrypted(&program, &ca, "/_emulator/health").await.json()["status"], "ok");
    drop(program);
    // The same CA after a restart; a temporary one without a directory.
    let before = fs::read_to_string(&ca).unwrap();
    let program = Program::start(&[&option, "--service", "work-requests"]);
    assert_eq!(get_encrypted(&program, &ca, "/_emulator/health").await.status, 200);
    assert_eq!(fs::read_to_string(&ca).unwrap(), before);
    let program = Program::start(&["--tls", "--service", "work-requests"]);
    let temporary = found(&program.banner, "Clients have to trust ");
    assert_eq!(get_encrypted(&program, &temporary, "/_emulator/health").await.status, 200);
    assert!(program.terminate());
    assert!(!Path::new(&temporary).exists());
}

#[tokio::test]
async fn environment_of_a_principal_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let profile = path(folder.path(), "profile");
    let variable = |program: &Program, name: &str| -> String {
        let line = program
            .output
            .lines()
            .find_map(|line| line.strip_prefix(&format!("export {name}='"))?.strip_suffix('\''));
        line.unwrap_or_else(|| panic!("no {name} in {}", program.output)).to_owned()
    };
    let start = |kind: &str| {
        let arguments =
            ["--print-env", kind, "--service", "work-requests", "--write-profile", &profile];
        let program = Program::start_with_banner_on(&arguments, true);
        for line in program.output.lines() {
            assert!(line.starts_with("export OCI_") && line.ends_with('\''), "{}", program.output);
        }
        program
    };
    let program = start("instance");
    let metadata = format!("{}/opc/v2", program.endpoint);
    assert_eq!(variable(&program, "OCI_METADATA_BASE_URL"), metadata);

    let program = start("resource");
    let read = |name: &str| fs::read_to_string(variable(&program, name)).unwrap();
    let (token, key) =
        (read("OCI_RESOURCE_PRINCIPAL_RPST"), read("OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM"));
    let target = "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..c";
    let signer = Signer::new(format!("ST${token}"), &key);
    assert_eq!(program.signed(&signer, target).await.status, 200);

    let program = start("session");
    assert_eq!(variable(&program, "OCI_CLI_AUTH"), "security_token");
    // The emulator itself can serve the session of another one.
    let config = variable(&program, "OCI_CLI_CONFIG_FILE");
    let identity = TestIdentity::read_config(&config, "DEFAULT").unwrap();
    let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
    assert_eq!(program.signed(&signer, target).await.status, 200);
    let other = Program::start(&["--config", &config, "--service", "work-requests"]);
    assert_eq!(other.signed(&signer, target).await.status, 200);
}

#[tokio::test]
async fn unregistered_client_finds_the_way() {
    let program = Program::start(&["--service", "work-requests"]);
    assert!(program.banner.contains("No key is registered"), "{}", program.banner);
    assert!(program.banner.contains("--write-profile DIR"), "{}", program.banner);
    let page = unsigned("GET", "/", &[("accept", "text/html")], b"");
    let page = parse(&send(program.address(), &page).await.unwrap());
    let html = String::from_utf8(page.body).unwrap();
    assert!(html.contains("required, but no key is registered"), "{html}");
}
