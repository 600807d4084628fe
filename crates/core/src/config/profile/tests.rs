//! Tests of profiles, on disk and in memory.

mod problems;

use tempfile::TempDir;

use self::problems::problems;
use super::*;
use crate::auth::key::test_key;
use crate::error::ErrorKind;

/// A home directory.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    fn environment(&self, variables: &[(&str, &str)]) -> Environment {
        Environment::from_vars(variables.iter().copied()).with_home(self.0.path())
    }

    /// Writes the default configuration file, and loads a profile of it.
    async fn profile(&self, text: &str, name: &str) -> Result<Profile, Error> {
        self.write(".oci/config", text);
        Profile::load(None, name, &self.environment(&[])).await
    }
}

/// The settings of a valid profile with an API key in `~/key`.
fn api_key() -> Vec<(&'static str, &'static str)> {
    vec![
        ("user", test_key::text("user")),
        ("tenancy", test_key::text("tenancy")),
        ("fingerprint", test_key::text("fingerprint_md5")),
        ("key_file", "~/key"),
        ("region", "us-phoenix-1"),
    ]
}

fn without(key: &str) -> Vec<(&'static str, &'static str)> {
    api_key().into_iter().filter(|(name, _)| *name != key).collect()
}

fn with(key: &'static str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut pairs = without(key);
    pairs.push((key, value));
    pairs
}

fn ini(name: &str, pairs: &[(&str, &str)]) -> String {
    let lines: String = pairs.iter().map(|(key, value)| format!("{key} = {value}\n")).collect();
    format!("[{name}]\n{lines}")
}

// Where the file is.

#[tokio::test]
async fn file_is_located_in_documented_order() {
    const USUAL: &str = ".oci/config";
    const OLD: &str = ".oraclebmc/config";
    const OTHER: &str = "other";
    let variable = Some("~/other");
    let first = Precedence::Variable;
    let last = Precedence::DefaultFile;
    /// The existing files, `OCI_CONFIG_FILE`, the precedence, and the expected path.
    type Case<'a> = (&'a [&'a str], Option<&'a str>, Precedence, Result<&'a str, &'a str>);
    let cases: [Case<'_>; 12] = [
        (&[USUAL, OLD, OTHER], None, first, Ok(USUAL)),
        (&[USUAL, OLD, OTHER], variable, first, Ok(OTHER)),
        (&[USUAL, OLD, OTHER], variable, last, Ok(USUAL)),
        (&[OLD, OTHER], variable, last, Ok(OTHER)),
        (&[OLD, OTHER], variable, first, Ok(OTHER)),
        (&[OLD, OTHER], None, first, Ok(OLD)),
        (&[OLD], None, last, Ok(OLD)),
        (&[USUAL, OLD], Some(""), first, Ok(USUAL)),
        (
            &[USUAL, OLD],
            variable,
            first,
            Err("configuration file not found: {other} (set by OCI_CONFIG_FILE)"),
        ),
        (&[USUAL, OLD], variable, last, Ok(USUAL)),
        (
            &[OLD],
            variable,
            last,
            Err("configuration file not found: {other} (set by OCI_CONFIG_FILE)"),
        ),
        (
            &[OTHER],
            None,
            first,
            Err(
                "configuration file not found: {usual}; create it with `oci setup config`, or see https://docs.oracle.com/iaas/Content/API/Concepts/sdkconfig.htm",
            ),
        ),
    ];
    for (files, variable, precedence, expected) in cases {
        let home = Home::new();
        for file in files {
            home.write(file, "");
        }
        let variables: Vec<_> =
            variable.map(|value| ("OCI_CONFIG_FILE", value)).into_iter().collect();
        let found = ConfigFile::locate(&home.environment(&variables), precedence).await;
        let expected = expected.map(|name| home.path(name)).map_err(|message| {
            message
                .replace("{other}", &home.path(OTHER).display().to_string())
                .replace("{usual}", &home.path(USUAL).display().to_string())
        });
        assert_eq!(
            found.map_err(|error| error.to_string()),
            expected,
            "{files:?} {variable:?} {precedence:?}"
        );
    }
}

#[tokio::test]
async fn explicit_path_takes_precedence() {
    let home = Home::new();
    home.write(".oci/config", "[DEFAULT]\nregion = usual");
    home.write("other", "[DEFAULT]\nregion = other");
    home.write("explicit", "[DEFAULT]\nregion = explicit");
    let environment = home.environment(&[("OCI_CONFIG_FILE", "~/other")]);
    let region = async |path: Option<&Path>| {
        Profile::load(path, "DEFAULT", &environment)
            .await
            .map(|profile| profile.region().map(str::to_owned))
    };
    assert_eq!(region(Some(Path::new("~/explicit"))).await.unwrap().as_deref(), Some("explicit"));
    assert_eq!(region(Some(&home.path("explicit"))).await.unwrap().as_deref(), Some("explicit"));
    assert_eq!(region(None).await.unwrap().as_deref(), Some("other"));
    let error = region(Some(&home.path("none"))).await.unwrap_err();
    let start = format!("the configuration file {} cannot be read: ", home.path("none").display());
    assert!(error.to_string().starts_with(&start), "{error}");
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn missing_home_directory_is_an_error() {
    let environment = Environment::from_vars::<&str, &str>([]);
    let error = ConfigFile::locate(&environment, Precedence::default()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "configuration file not found: the home directory is unknown; set OCI_CONFIG_FILE"
    );
}

// What is in it.

#[tokio::test]
async fn malformed_file_is_an_error_with_its_line() {
    let home = Home::new();
    let path = home.path(".oci/config").display().to_string();
    for (text, problem) in [
        ("[DEFAULT]\nhunter2\n", "line 2: expected `[profile]` or `key = value`"),
        ("a = hunter2\n", "line 1: no profile before this line; start one with `[DEFAULT]`"),
        ("\n[]", "line 2: missing profile name"),
    ] {
        let error = home.profile(text, "DEFAULT").await.unwrap_err();
        assert_eq!(error.to_string(), format!("invalid configuration file {path}, {problem}"));
    }
    std::fs::write(home.path(".oci/config"), b"[DEFAULT]\na=1\nb=\xff").unwrap();
    let error = Profile::load(None, "DEFAULT", &home.environment(&[])).await.unwrap_err();
    assert_eq!(error.to_string(), format!("invalid configuration file {path}, line 3: not UTF-8"));
    for mark in [[0xff, 0xfe], [0xfe, 0xff]] {
        std::fs::write(home.path(".oci/config"), [&mark[..], b"[\0P\0]\0"].concat()).unwrap();
        let error = Profile::load(None, "DEFAULT", &home.environment(&[])).await.unwrap_err();
        let start = format!("invalid configuration file {path}: the encoding is UTF-16");
        assert!(error.to_string().starts_with(&start), "{error}");
    }
}

#[tokio::test]
async fn missing_profile_is_an_error_with_the_available_ones() {
    let home = Home::new();
    let path = home.path(".oci/config").display().to_string();
    for (text, name, hint, names) in [
        (
            "[DEFAULT]\n[DEV]\n",
            "dev",
            ": names are case-sensitive, and there is `DEV`",
            "DEFAULT, DEV",
        ),
        ("[default]\n", "DEFAULT", ": names are case-sensitive, and there is `default`", "default"),
        ("[DEV]\n", "DEFAULT", "", "DEV"),
    ] {
        let error = home.profile(text, name).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("profile `{name}` not found in {path}{hint}; available profiles: {names}")
        );
    }
    let error = home.profile("", "DEFAULT").await.unwrap_err().to_string();
    let start = format!("profile `DEFAULT` not found in {path}: the file has no profiles");
    assert!(error.starts_with(&start), "{error}");
}

#[tokio::test]
async fn missing_keys_are_inherited_from_default() {
    let home = Home::new();
    let text =
        "[DEFAULT]\na = default\nb = default\nc = default\n[DEV]\nB = dev\nc =\n[TEST]\nb = test\n";
    let dev = home.profile(text, "DEV").await.unwrap();
    assert_eq!(
        ["a", "b", "c", "d"].map(|key| dev.get(key)),
        [Some("default"), Some("dev"), None, None]
    );
    let default = home.profile(text, "DEFAULT").await.unwrap();
    assert_eq!(["a", "b", "c"].map(|key| default.get(key)), [Some("default"); 3]);
    assert_eq!(home.profile("[A]\nx=1\n[B]\n", "B").await.unwrap().get("x"), None);
}

#[tokio::test]
async fn unknown_keys_are_kept() {
    let home = Home::new();
    let profile = home.profile("[DEFAULT]\nCompartment-Id = c\n", "DEFAULT").await.unwrap();
    assert_eq!(profile.get("compartment-id"), Some("c"));
    assert_eq!(profile.get("COMPARTMENT-ID"), Some("c"));
    assert_eq!(profile.name(), "DEFAULT");
    assert_eq!(profile.file(), Some(&*home.path(".oci/config")));
}

#[tokio::test]
async fn home_directory_is_expanded_in_paths() {
    let home = Home::new();
    let text = "[DEFAULT]\nkey_file = ~/a\nsecurity_token_file=~/b\ndelegation_token_file = /c";
    let profile = home.profile(text, "DEFAULT").await.unwrap();
    assert_eq!(profile.path("key_file"), Some(home.path("a")));
    assert_eq!(profile.path("security_token_file"), Some(home.path("b")));
    assert_eq!(profile.path("delegation_token_file"), Some(PathBuf::from("/c")));
    assert_eq!(profile.path("other"), None);
}

#[test]
fn region_of_the_profile_overrides_the_variable() {
    let environment = Environment::from_vars([("OCI_REGION", "fra")]);
    let profile = Profile::new("P", &environment);
    assert_eq!(profile.region(), Some("fra"));
    assert_eq!(profile.clone().with("region", "").region(), Some("fra"));
    assert_eq!(profile.with("region", "phx").region(), Some("phx"));
    assert_eq!(Profile::new("P", &Environment::from_vars([("OCI_REGION", "")])).region(), None);
}

#[test]
fn log_requests_is_a_boolean() {
    let profile = Profile::new("P", &Environment::from_vars::<&str, &str>([]));
    assert!(!profile.log_requests().unwrap());
    for (value, expected) in [
        ("1", true),
        ("yes", true),
        ("true", true),
        ("on", true),
        ("True", true),
        ("ON", true),
        ("0", false),
        ("no", false),
        ("false", false),
        ("off", false),
        ("Off", false),
        ("", false),
    ] {
        let profile = profile.clone().with("log_requests", value);
        assert_eq!(profile.log_requests().unwrap(), expected, "{value}");
    }
    let error = profile.with("log_requests", "maybe").log_requests().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(
        error.to_string(),
        "invalid profile `P`: log_requests (set by the program): invalid value `maybe`: expected `true` or `false`"
    );
}

// What is wrong with it.

#[tokio::test]
async fn inherited_delegation_token_is_ignored_with_an_api_key() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8"));
    let text = format!("[DEFAULT]\ndelegation_token_file = ~/token\n{}", ini("DEV", &api_key()));
    let profile = home.profile(&text, "DEV").await.unwrap();
    assert_eq!(key_id(&profile).await, test_key::text("api_key_id"));
}

#[tokio::test]
async fn instance_principal_inherits_the_delegation_token() {
    let home = Home::new();
    home.write("token", "a.b.c");
    let text = "[DEFAULT]\nauthentication_type = instance_principal\n\
                delegation_token_file = ~/token\n[PHX]\nregion = us-phoenix-1\n";
    for name in ["DEFAULT", "PHX"] {
        let credentials = home.profile(text, name).await.unwrap().credentials().await.unwrap();
        assert!(format!("{credentials:?}").starts_with("Delegated"), "{name}: {credentials:?}");
    }
    let gone = text.replace("~/token", "~/gone");
    let error = home.profile(&gone, "PHX").await.unwrap().credentials().await.unwrap_err();
    assert!(error.to_string().contains("delegation_token_file"), "{error}");
}

// What comes of it.

async fn key_id(profile: &Profile) -> String {
    let credentials = profile.credentials().await.unwrap();
    credentials.principal().await.unwrap().key_id().to_owned()
}

#[tokio::test]
async fn profile_creates_an_api_key() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8_with_trailing_label"));
    let profile = home.profile(&ini("DEFAULT", &api_key()), "DEFAULT").await.unwrap();
    assert_eq!(key_id(&profile).await, test_key::text("api_key_id"));

    let profile = home.profile(&ini("DEFAULT", &without("fingerprint")), "DEFAULT").await.unwrap();
    assert_eq!(key_id(&profile).await, test_key::text("api_key_id"), "the fingerprint is computed");

    let other = "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff";
    assert!(
        key_id(&profile.with("fingerprint", other)).await.ends_with(other),
        "it is used as it is"
    );
}

#[tokio::test]
async fn pass_phrase_has_two_keys() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8_encrypted"));
    let right = test_key::text("passphrase");
    let default = ini("DEFAULT", &api_key());
    for (inherited, own) in [
        (String::new(), format!("pass_phrase = {right}")),
        (String::new(), format!("passphrase = {right}")),
        (format!("pass_phrase = {right}"), String::new()),
        ("pass_phrase = hunter2".to_owned(), format!("passphrase = {right}")),
        ("passphrase = hunter2".to_owned(), format!("pass_phrase = {right}")),
    ] {
        let text = format!("{default}{inherited}\n[DEV]\n{own}\n");
        let profile = home.profile(&text, "DEV").await.unwrap();
        assert_eq!(key_id(&profile).await, test_key::text("api_key_id"), "{text}");
    }

    let path = home.path("key").display().to_string();
    for (pairs, problem) in [
        (api_key(), "pass_phrase: {key}: the key is encrypted; set pass_phrase in the profile"),
        (with("pass_phrase", "hunter2"), "pass_phrase (line 7): {key}: the pass phrase is wrong"),
        (with("passphrase", "hunter2"), "passphrase (line 7): {key}: the pass phrase is wrong"),
    ] {
        assert_eq!(problems(&home, &pairs, &[]).await, [problem.replace("{key}", &path)]);
    }
}

#[tokio::test]
async fn key_content_is_accepted_from_a_program() {
    let mut profile = Profile::new("P", &Environment::from_vars::<&str, &str>([]));
    for (key, value) in without("key_file") {
        profile = profile.with(key, value);
    }
    let plain = profile.clone().with("key_content", test_key::pem("pkcs8"));
    assert_eq!(key_id(&plain).await, test_key::text("api_key_id"));
    let encrypted = profile
        .clone()
        .with("Key_Content", test_key::pem("pkcs1_encrypted"))
        .with("pass_phrase", test_key::text("passphrase"));
    assert_eq!(key_id(&encrypted).await, test_key::text("api_key_id"));
    let error =
        profile.with("key_content", test_key::pem("public")).credentials().await.unwrap_err();
    let start = "invalid profile `P`: key_content (set by the program): it is a public key";
    assert!(error.to_string().starts_with(start), "{error}");
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn token_file_creates_a_session() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8"));
    home.write("token", "test-session-token\n");
    let session = [without("user"), vec![("security_token_file", "~/token")]].concat();
    let profile = home.profile(&ini("DEFAULT", &session), "DEFAULT").await.unwrap();
    assert_eq!(key_id(&profile).await, test_key::text("session_key_id"));

    home.write("token", "");
    let error = profile.credentials().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let advice = "log in again with `oci session authenticate --profile-name DEFAULT`";
    assert!(error.to_string().ends_with(advice), "{error}");
}

#[tokio::test]
async fn inherited_token_file_is_ignored_with_an_own_user() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8"));
    home.write("token", "test-session-token");
    let session = [without("user"), vec![("security_token_file", "~/token")]].concat();
    let (api, token) = (test_key::text("api_key_id"), test_key::text("session_key_id"));
    let user = format!("user = {}", test_key::text("user"));
    for (default, own, expected) in [
        (ini("DEFAULT", &session), user.clone(), api),
        (ini("DEFAULT", &session), String::new(), token),
        (ini("DEFAULT", &session), format!("{user}\nauthentication_type = security_token"), token),
        (ini("DEFAULT", &session), format!("{user}\nsecurity_token_file = ~/token"), token),
        (ini("DEFAULT", &api_key()), "security_token_file = ~/token".to_owned(), token),
        (
            ini("DEFAULT", &api_key()),
            "security_token_file = ~/token\nauthentication_type = api_key".to_owned(),
            api,
        ),
        (ini("DEFAULT", &api_key()), String::new(), api),
    ] {
        let text = format!("{default}[DEV]\n{own}\n");
        let profile = home.profile(&text, "DEV").await.unwrap();
        assert_eq!(key_id(&profile).await, expected, "{text}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let mut profile = Profile::new("P", &Environment::from_vars([("SECRET", "hunter2")]));
    for key in
        ["pass_phrase", "passphrase", "key_content", "endpoint", "password", "compartment-id"]
    {
        profile = profile.with(key, "hunter2");
    }
    let text = format!("{:?}", profile.with("region", "phx\nhunter2"));
    assert!(!text.contains("hunter2"), "{text}");
    assert_eq!(text.matches("REDACTED").count(), 6, "{text}");
    assert!(text.contains("phx"), "{text}");

    let file =
        ConfigFile::parse("[P]\npass_phrase = hunter2", "/x", &Environment::process()).unwrap();
    assert_eq!(format!("{file:?}"), r#"ConfigFile { path: "/x", profiles: ["P"], .. }"#);
}
