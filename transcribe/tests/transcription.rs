//! Small packages in the form of Oracle's, each named after its trap, and the expected specs.
//! `OCI_TRANSCRIBE_UPDATE=1` rewrites the expectations.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

use std::fs;
use std::path::{Path, PathBuf};

use oci_sdk_transcribe::{Failure, Options, State, run};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn options(package: &Path, spec: &Path) -> Options {
    let mut options = Options::new(package, spec);
    options.facts = package.join("facts.json");
    options.all = true;
    options
}

#[track_caller]
fn expect(file: &Path, found: &str) {
    if std::env::var_os("OCI_TRANSCRIBE_UPDATE").is_some() {
        fs::write(file, found).unwrap();
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    assert_eq!(found, expected, "{}", file.display());
}

#[track_caller]
fn transcribes(name: &str) {
    let fixture = fixture(name);
    let spec = tempfile::tempdir().unwrap();
    run(&options(&fixture, spec.path())).unwrap();
    let text = fs::read_to_string(spec.path().join("jobs.yaml")).unwrap();
    let document: openapiv3::OpenAPI = serde_saphyr::from_str(&text).unwrap();
    assert_eq!(document.openapi, "3.0.3");
    expect(&fixture.join("jobs.yaml"), &text);
}

#[test]
fn several_clients_and_every_method() {
    transcribes("several-clients-and-every-method");
}

#[test]
fn bodies_optional_array_stream_and_text() {
    transcribes("bodies-optional-array-stream-and-text");
}

#[test]
fn parameters_lists_maps_headers_and_no_strings() {
    transcribes("parameters-lists-maps-headers-and-no-strings");
}

#[test]
fn accept_other_than_json() {
    transcribes("accept-other-than-json");
}

#[test]
fn unions_nested_and_with_values_missing_in_the_enum() {
    transcribes("unions-nested-and-with-values-missing-in-the-enum");
}

#[test]
fn enums_without_a_class_and_with_values_that_collide() {
    transcribes("enums-without-a-class-and-with-values-that-collide");
}

#[test]
fn deprecated_operations_and_fields() {
    transcribes("deprecated-operations-and-fields");
}

#[test]
fn fields_of_every_type_and_of_none() {
    transcribes("fields-of-every-type-and-of-none");
}

#[test]
fn endpoint_with_dual_stack_and_a_realm_of_its_own() {
    transcribes("endpoint-with-dual-stack-and-a-realm-of-its-own");
}

#[test]
fn links_that_the_package_lacks() {
    transcribes("links-that-the-package-lacks");
}

#[test]
fn pages_without_their_header() {
    transcribes("pages-without-their-header");
}

#[test]
fn headers_of_the_signature() {
    transcribes("headers-of-the-signature");
}

#[test]
fn text_and_bytes_of_other_media_types() {
    transcribes("text-and-bytes-of-other-media-types");
}

#[test]
fn bytes_in_a_model() {
    transcribes("bytes-in-a-model");
}

#[test]
fn values_that_only_the_documentation_states() {
    transcribes("values-that-only-the-documentation-states");
}

#[test]
fn endpoint_that_is_not_regional() {
    transcribes("endpoint-that-is-not-regional");
}

#[test]
fn facts_stated_in_prose() {
    transcribes("facts-stated-in-prose");
}

#[test]
fn pages_named_by_their_first_object() {
    transcribes("pages-named-by-their-first-object");
}

#[test]
fn problem_has_file_and_line() {
    let fixture = fixture("what-is-not-understood");
    let spec = tempfile::tempdir().unwrap();
    let failure = run(&options(&fixture, spec.path())).unwrap_err();
    assert!(matches!(failure, Failure::Problems(_)), "{failure:?}");
    expect(&fixture.join("problems.txt"), &format!("{failure}\n"));
    let written = fs::read_dir(spec.path()).unwrap().count();
    assert_eq!(written, 0, "nothing is written when something is wrong");
}

#[test]
fn second_run_changes_nothing_and_dry_run_writes_nothing() {
    let fixture = fixture("several-clients-and-every-method");
    let spec = tempfile::tempdir().unwrap();
    let dry = Options { dry_run: true, ..options(&fixture, spec.path()) };
    let report = run(&dry).unwrap();
    assert!(report.to_string().contains("nothing written"), "{report}");
    assert!(report.is_outdated());
    assert_eq!(fs::read_dir(spec.path()).unwrap().count(), 0);

    run(&options(&fixture, spec.path())).unwrap();
    let manifest = fs::read_to_string(spec.path().join("services.yaml")).unwrap();
    expect(&fixture.join("services.yaml"), &manifest);
    let report = run(&options(&fixture, spec.path())).unwrap();
    assert!(!report.is_outdated());
    assert_eq!(
        report.to_string(),
        "\
unchanged specs: 1
7 operations have response headers that no source states
oci 1.2.3: 1 services, 2 clients, 7 operations, 1 models, 0 enums, 0 unions"
    );
    assert_eq!(fs::read_to_string(spec.path().join("services.yaml")).unwrap(), manifest);
}

#[test]
fn title_of_the_manifest_survives_the_next_transcription() {
    let fixture = fixture("several-clients-and-every-method");
    let spec = tempfile::tempdir().unwrap();
    run(&options(&fixture, spec.path())).unwrap();
    let path = spec.path().join("services.yaml");
    let by_hand = fs::read_to_string(&path).unwrap().replace("title: Jobs", "title: Job Runs");
    fs::write(&path, &by_hand).unwrap();
    for state in [State::Changed, State::Unchanged] {
        let report = run(&options(&fixture, spec.path())).unwrap();
        assert_eq!(report.services[0].state, state, "the title is part of the spec");
        assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
    }
    let text = fs::read_to_string(spec.path().join("jobs.yaml")).unwrap();
    assert!(text.contains("title: Job Runs"), "{text}");
}

#[test]
fn only_the_services_of_the_manifest_are_written() {
    let fixture = fixture("several-clients-and-every-method");
    let spec = tempfile::tempdir().unwrap();
    fs::write(spec.path().join("services.yaml"), "services: []\n").unwrap();
    let options = Options { all: false, ..options(&fixture, spec.path()) };
    let report = run(&options).unwrap();
    assert!(report.services.is_empty(), "{report}");
    assert_eq!(report.unlisted, ["jobs"]);
    assert_eq!(report.json()["unlisted"][0], "jobs");
    assert_eq!(report.counts.operations, 7);
    assert!(!spec.path().join("jobs.yaml").exists());
}

#[test]
fn missing_service_or_package_is_an_error() {
    let fixture = fixture("several-clients-and-every-method");
    let spec = tempfile::tempdir().unwrap();
    let mut unknown = options(&fixture, spec.path());
    unknown.services = vec!["tasks".to_owned()];
    assert_eq!(run(&unknown).unwrap_err().to_string(), "the package has no service `tasks`");

    let failure = run(&options(spec.path(), spec.path())).unwrap_err();
    assert!(failure.to_string().contains("not the Python package `oci`"), "{failure}");
    let failure = run(&options(&fixture.join("oci/version.py"), spec.path())).unwrap_err();
    assert!(failure.to_string().contains("not a wheel"), "{failure}");
}

/// Transcribes all services that Oracle has published.
///
/// `OCI_PYTHON_PACKAGE` is a wheel or a directory of the version with these counts.
#[test]
fn all_services_of_the_published_package() {
    let Some(package) = std::env::var_os("OCI_PYTHON_PACKAGE") else {
        println!("skipped: OCI_PYTHON_PACKAGE does not say where the package is");
        return;
    };
    let spec = tempfile::tempdir().unwrap();
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/facts/go-only.json");
    assert!(facts.is_file(), "some enums are only there");
    let options = Options { all: true, facts, ..Options::new(package, spec.path()) };
    let report = run(&options).unwrap();
    let counts = report.counts;
    assert_eq!(report.version, "2.189.0", "the numbers below are of this version");
    assert_eq!(
        counts.to_string(),
        "174 services, 329 clients, 8381 operations, 16735 models, 15108 enums, 1138 unions"
    );
    for service in &report.services {
        let file = spec.path().join(format!("{}.yaml", service.spec));
        let text = fs::read_to_string(&file).unwrap();
        let document: Result<openapiv3::OpenAPI, _> = serde_saphyr::from_str(&text);
        assert!(document.is_ok(), "{}: {:?}", service.spec, document.err());
    }
}
