//! Problems of invalid profiles.

use super::*;

/// Returns the problems of a profile, without the first line of the message.
pub(super) async fn problems(
    home: &Home,
    pairs: &[(&str, &str)],
    variables: &[(&str, &str)],
) -> Vec<String> {
    home.write(".oci/config", &ini("DEFAULT", pairs));
    let environment = home.environment(variables);
    let profile = Profile::load(None, "DEFAULT", &environment).await.unwrap();
    let Err(error) = profile.credentials().await else {
        return Vec::new();
    };
    assert_eq!(error.kind(), ErrorKind::Config, "{error}");
    let start = format!("invalid profile `DEFAULT` in {}", home.path(".oci/config").display());
    assert_eq!(error.to_string().lines().count(), 1, "{error}");
    let message = format!("{error:#}");
    let rest = message.strip_prefix(&start).unwrap_or_else(|| panic!("{message}"));
    match rest.strip_prefix(": ") {
        Some(problem) => vec![problem.to_owned()],
        None => {
            let lines: Vec<String> =
                rest.lines().skip(1).map(|line| line.trim().to_owned()).collect();
            assert!(rest.starts_with(&format!(" ({} problems):\n", lines.len())), "{message}");
            lines
        }
    }
}

#[tokio::test]
async fn every_key_is_validated() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8"));
    let missing_file = home.path("none").display().to_string();
    let missing_token = home.path("token").display().to_string();
    let directory = home.0.path().display().to_string();
    let cases: [(Vec<(&str, &str)>, String); 22] = [
        (without("user"), "user: missing; expected the OCID of the user, `ocid1.user.oc1..<id>`".into()),
        (with("user", ""), "user (line 6): missing; expected the OCID of the user, `ocid1.user.oc1..<id>`".into()),
        (with("user", "me"), "user (line 6): invalid value `me`: expected the OCID of the user, `ocid1.user.oc1..<id>`".into()),
        (without("tenancy"), "tenancy: missing; expected the OCID of the tenancy, `ocid1.tenancy.oc1..<id>`".into()),
        (with("tenancy", "x y"), "tenancy (line 6): invalid value `x y`: expected the OCID of the tenancy, `ocid1.tenancy.oc1..<id>`".into()),
        (with("fingerprint", "8A:50"), "fingerprint (line 6): invalid value `8A:50`: expected 16 pairs of lower-case hexadecimal digits, separated by colons".into()),
        (without("key_file"), "key_file: missing; expected the path of the private key in PEM".into()),
        (with("key_file", "~/none"), format!("key_file (line 6): {missing_file} cannot be read: No such file or directory (os error 2)")),
        (with("key_file", "~"), format!("key_file (line 6): {directory} is not a regular file")),
        (with("key_file", "<path to your private keyfile> # TODO"), "key_file (line 6): placeholder `<path to your private keyfile> # TODO` of the console not replaced: expected the path of the private key in PEM".into()),
        (with("key_content", "hunter2"), "key_content (line 7): not allowed in a configuration file, which is easily shared; use `key_file`".into()),
        (without("region"), "region: missing; expected a region such as `eu-frankfurt-1`, here or in OCI_REGION".into()),
        (with("region", "us phoenix"), "region (line 6): invalid value `us phoenix`: it contains whitespace; expected a region such as `eu-frankfurt-1`".into()),
        (with("region", "phx/"), "region (line 6): invalid value `phx/`: it cannot be part of a host name; expected a region such as `eu-frankfurt-1`".into()),
        (with("log_requests", "maybe"), "log_requests (line 7): invalid value `maybe`: expected `true` or `false`".into()),
        (with("endpoint", "h.example"), "endpoint (line 7): invalid endpoint `h.example`: expected a URL with `http://` or `https://`".into()),
        (with("authentication_type", "magic"), "authentication_type (line 7): invalid value `magic`: expected `api_key`, `security_token` or `instance_principal`".into()),
        (with("authentication_type", "security_token"), "security_token_file: missing; expected the path of the token that `oci session authenticate` writes".into()),
        (with("security_token_file", "~/none"), format!("security_token_file (line 7): {missing_file} cannot be read: No such file or directory (os error 2)")),
        (with("delegation_token_file", "~/token"), format!("delegation_token_file (line 7): {missing_token} cannot be read: No such file or directory (os error 2)")),
        (with("region", "https://me:hunter2@h.example"), "region (line 6): invalid value `https://REDACTED@h.example`: it cannot be part of a host name; expected a region such as `eu-frankfurt-1`".into()),
        (with("user", "ocid1.user.oc1..a\n  pass_phrase = hunter2"), "user (line 6): invalid value `ocid1.user.oc1..a`: expected the OCID of the user, `ocid1.user.oc1..<id>`; the next line is indented and so continues the value".into()),
    ];
    for (pairs, expected) in cases {
        assert_eq!(problems(&home, &pairs, &[]).await, [expected], "{pairs:?}");
    }
}

#[tokio::test]
async fn valid_profile_has_no_problems() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs8"));
    let none: [&str; 0] = [];
    assert_eq!(problems(&home, &api_key(), &[]).await, none);
    assert_eq!(problems(&home, &without("fingerprint"), &[]).await, none);
    assert_eq!(problems(&home, &without("region"), &[("OCI_REGION", "phx")]).await, none);
    assert_eq!(problems(&home, &with("region", "mars-north-1"), &[]).await, none);
    assert_eq!(problems(&home, &with("authentication_type", "API_KEY"), &[]).await, none);
    assert_eq!(problems(&home, &with("log_requests", "on"), &[]).await, none);
    assert_eq!(problems(&home, &with("endpoint", "http://localhost:8080"), &[]).await, none);
    assert_eq!(problems(&home, &with("compartment-id", "anything"), &[]).await, none);
    let mut pairs = without("region");
    pairs.push(("endpoint", "http://localhost:8080"));
    assert_eq!(problems(&home, &pairs, &[]).await, none, "an endpoint needs no region");
    let from_variable = problems(&home, &without("region"), &[("OCI_REGION", "us phoenix")]).await;
    assert_eq!(
        from_variable,
        [
            "region: invalid value `us phoenix` (from OCI_REGION): it contains whitespace; expected a region such as `eu-frankfurt-1`"
        ]
    );
}

#[tokio::test]
async fn all_problems_are_reported_at_once() {
    let home = Home::new();
    let pairs = [("user", "me"), ("key_file", "<path>"), ("log_requests", "maybe")];
    assert_eq!(
        keys(&problems(&home, &pairs, &[]).await),
        ["tenancy", "user", "key_file", "region", "log_requests"]
    );

    let profile = Profile::new("P", &home.environment(&[]));
    let error = profile.credentials().await.unwrap_err();
    assert_eq!(
        format!("{error:#}"),
        "invalid profile `P` (4 problems):\n  \
         tenancy: missing; expected the OCID of the tenancy, `ocid1.tenancy.oc1..<id>`\n  \
         user: missing; expected the OCID of the user, `ocid1.user.oc1..<id>`\n  \
         key_file: missing; expected the path of the private key in PEM\n  \
         region: missing; expected a region such as `eu-frankfurt-1`, here or in OCI_REGION"
    );
    assert_eq!(
        error.to_string(),
        "invalid profile `P` (4 problems): \
         (1) tenancy: missing; expected the OCID of the tenancy, `ocid1.tenancy.oc1..<id>` \
         (2) user: missing; expected the OCID of the user, `ocid1.user.oc1..<id>` \
         (3) key_file: missing; expected the path of the private key in PEM \
         (4) region: missing; expected a region such as `eu-frankfurt-1`, here or in OCI_REGION"
    );
}

#[track_caller]
fn keys(problems: &[String]) -> Vec<&str> {
    problems.iter().map(|problem| problem.split([' ', ':']).next().unwrap()).collect()
}

#[tokio::test]
async fn no_problem_hides_another() {
    let home = Home::new();
    home.write("key", &test_key::pem("public"));
    let malformed =
        [("user", "me"), ("key_file", "~/key"), ("region", "a b"), ("log_requests", "maybe")];
    let found = problems(&home, &malformed, &[]).await;
    assert_eq!(keys(&found), ["tenancy", "user", "key_file", "region", "log_requests"]);
    assert!(found[2].contains("it is a public key"), "{found:?}");

    // The required keys of such credentials are unknown; only invalid values are reported.
    let unknown = [&malformed[..], &[("authentication_type", "magic")]].concat();
    let found = problems(&home, &unknown, &[]).await;
    assert_eq!(keys(&found), ["authentication_type", "user", "key_file", "region", "log_requests"]);
    // An instance needs nothing of it.
    let instance = [&malformed[..], &[("authentication_type", "instance_principal")]].concat();
    let found = problems(&home, &instance, &[]).await;
    assert_eq!(keys(&found), ["user", "region", "log_requests"]);
    let cloud_shell =
        [("authentication_type", "instance_principal"), ("delegation_token_file", "~/token")];
    assert_eq!(keys(&problems(&home, &cloud_shell, &[]).await), ["delegation_token_file"]);
    home.write("token", "a.b.c");
    let profile = Profile::load(None, "DEFAULT", &home.environment(&[])).await.unwrap();
    let credentials = profile.credentials().await.unwrap();
    assert!(format!("{credentials:?}").starts_with("Delegated"), "{credentials:?}");

    // A session, with a token that is no good either.
    home.write("token", "");
    home.write("key", &test_key::pem("pkcs8_encrypted"));
    let session =
        [("key_file", "~/key"), ("security_token_file", "~/token"), ("delegation_token_file", "x")];
    let found = problems(&home, &session, &[]).await;
    assert_eq!(
        keys(&found),
        ["tenancy", "pass_phrase", "delegation_token_file", "region", "security_token_file"]
    );
    let found = problems(&home, &[("key_file", "~/key"), ("security_token_file", "~/no")], &[]);
    assert_eq!(keys(&found.await), ["tenancy", "security_token_file", "pass_phrase", "region"]);
}

#[tokio::test]
async fn problem_names_the_origin_of_the_value() {
    let environment = Environment::from_vars([("", ""); 0]);
    let mut profile = Profile::new("P", &environment);
    for (key, value) in without("region") {
        profile = profile.with(key, value);
    }
    let profile = profile.with("key_content", test_key::pem("pkcs8"));
    let named = profile.with_named("region", "eu frankfurt", "with_region");
    let error = named.credentials().await.unwrap_err().to_string();
    assert!(error.contains(": region (from with_region): invalid value `eu frankfurt`"), "{error}");
}

#[tokio::test]
async fn quoted_value_has_a_hint() {
    let home = Home::new();
    home.write("key", &test_key::pem("pkcs1_encrypted"));
    let quoted = [
        ("key_file", "\"~/key\"", true),
        ("region", "'eu frankfurt'", true),
        ("user", "\"ocid1.user.oc1..b\"", true),
        ("region", "eu frankfurt'", false),
    ];
    for (key, value, expected) in quoted {
        let problems = problems(&home, &with(key, value), &[]).await;
        let problem = problems.iter().find(|problem| problem.starts_with(key)).unwrap();
        assert_eq!(problem.contains("remove the quotes around the value"), expected, "{problem}");
    }
    let pairs = [with("key_file", "~/key"), vec![("pass_phrase", "\"hunter2\"")]].concat();
    let problems = problems(&home, &pairs, &[]).await;
    assert!(problems[0].starts_with("pass_phrase (line "), "{problems:?}");
    assert!(problems[0].ends_with("remove the quotes around the value"), "{problems:?}");
    assert!(!problems[0].contains("hunter2"), "{problems:?}");
}

#[tokio::test]
async fn ocid_of_another_type_is_rejected() {
    let home = Home::new();
    for (key, value, kind) in [
        ("user", "ocid1.tenancy.oc1..a", Some("tenancy")),
        ("tenancy", "ocid1.user.oc1..a", Some("user")),
        ("tenancy", "ocid1.compartment.oc1..a", Some("compartment")),
        ("user", "ocid1.novelty.oc1..a", None),
    ] {
        let problems = problems(&home, &with(key, value), &[]).await;
        let expected = kind.map(|kind| format!("it is the OCID of a {kind}, not of a {key}"));
        let found = problems.iter().find(|problem| problem.contains("is the OCID of a"));
        assert_eq!(found.is_some(), kind.is_some(), "{problems:?}");
        if let (Some(found), Some(expected)) = (found, expected) {
            assert!(found.ends_with(&expected), "{found}");
        }
    }
}
