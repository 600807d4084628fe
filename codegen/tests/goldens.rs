//! Complete outputs for small specs: `fixtures/<trap>.yaml` becomes `golden/<trap>/`.
//!
//! After a change of the generator, `UPDATE_GOLDENS=1 cargo test -p oci-sdk-codegen` rewrites them.
//! Review the difference. `golden_crates.rs` and its siblings test that they compile and how they behave.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use oci_sdk_codegen::{ClientEntry, Entry, Glossary, Source, dispatch, generate};

fn directory(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

fn entry(trap: &str) -> Entry {
    let client = |name: &str, tag: Option<&str>| ClientEntry {
        name: name.to_owned(),
        tag: tag.map(str::to_owned),
    };
    let two = ["endpoint-that-is-not-regional", "two-clients"].contains(&trap);
    let extended = trap == "two-clients";
    Entry {
        version: extended.then(|| "0.2.1".to_owned()),
        spec: trap.to_owned(),
        package: format!("oci-sdk-{trap}"),
        title: if extended { "Fixture API" } else { "Fixture" }.to_owned(),
        clients: if two {
            vec![client("BetaClient", Some("beta")), client("AlphaClient", Some("alpha"))]
        } else {
            vec![client("FixtureClient", None)]
        },
        eventually_consistent: trap == "two-clients",
        example: None,
        ext: extended || trap == "response-that-can-be-events",
        dependencies: if extended { vec!["bytes".to_owned()] } else { Vec::new() },
        source: Default::default(),
    }
}

fn source(trap: &str) -> Source {
    let file = format!("{trap}.yaml");
    let path = directory("fixtures").join(&file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let overlay = fs::read_to_string(directory("fixtures").join(format!("{trap}.overlay.yaml")));
    let overlay = overlay.ok().map(|text| (format!("{trap}.overlay.yaml"), text));
    let secrets = fs::read_to_string(directory("fixtures").join(format!("{trap}.secrets.yaml")));
    let secrets = secrets.ok().map(|text| (format!("{trap}.secrets.yaml"), text));
    Source { file, text, overlay, glossary: None, secrets }
}

/// Compares a file, or rewrites it on request.
#[track_caller]
fn assert_contents(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::create_dir_all(path.parent().expect("a file is in a directory"))
            .and_then(|()| fs::write(path, actual))
            .expect("the directory of the goldens is writable");
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(expected == actual, "{} is now:\n{actual}", path.display());
}

#[test]
fn generated_crates_match_goldens() {
    let traps = [
        "accept-of-the-response",
        "response-that-can-be-events",
        "array-body",
        "bodies-of-several-media-types",
        "collections-of-unions",
        "colliding-enum-values",
        "constraints-in-descriptions",
        "csv-and-repeated-lists",
        "deprecated-fields",
        "dual-stack-that-differs-twice",
        "endpoint-that-is-not-regional",
        "enum-values-that-change",
        "field-named-like-a-cast",
        "fields-named-by-urns",
        "filters-and-ids-of-a-list",
        "inline-objects",
        "items-under-another-name",
        "keyword-fields",
        "lists-in-headers",
        "methods-grouped-by-resource",
        "models-named-like-std",
        "nested-discriminator",
        "next-page-in-the-body",
        "pages-of-collections",
        "overlay-of-a-subtype",
        "recursive-model",
        "resources-to-wait-for",
        "same-enum-twice",
        "strings-in-a-row",
        "secret-by-name",
        "two-clients",
        "update-model",
        "work-request-errors-of-a-compartment",
    ];
    for trap in traps {
        let module = trap.replace('-', "_");
        let root = format!("crate::{module}");
        let generated = generate(&entry(trap), &source(trap), &Glossary::default(), &root)
            .unwrap_or_else(|problems| panic!("{trap}:\n{problems}"));
        let directory = directory("golden").join(&module);
        let mut paths = BTreeSet::new();
        // The module of the runner compiles only in the runner. These cover all forms of parameters.
        let reached = [
            "bodies-of-several-media-types",
            "csv-and-repeated-lists",
            "endpoint-that-is-not-regional",
            "lists-in-headers",
            "strings-in-a-row",
            "two-clients",
        ];
        if reached.contains(&trap) {
            let path = directory.join("dispatch.rs");
            let parts = dispatch(&entry(trap), &source(trap), &Glossary::default(), 400)
                .unwrap_or_else(|problems| panic!("{trap}:\n{problems}"));
            assert_contents(&path, &parts.concat());
            paths.insert(path);
        }
        for (path, text) in &generated.files {
            // Cargo would treat the directory as a package.
            let path = directory.join(path.replace("Cargo.toml", "manifest.toml"));
            assert_contents(&path, text);
            paths.insert(path);
        }
        // Written by hand.
        paths.insert(directory.join("src/ext.rs"));
        for path in files(&directory) {
            if !paths.contains(&path) && std::env::var_os("UPDATE_GOLDENS").is_some() {
                fs::remove_file(&path).expect("the directory of the goldens is writable");
            } else {
                assert!(paths.contains(&path), "{} is no longer generated", path.display());
            }
        }
    }
}

fn files(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            files.extend(self::files(&entry.path()));
        } else {
            files.push(entry.path());
        }
    }
    files
}

#[test]
fn all_problems_are_reported_at_once() {
    for trap in ["many-errors", "overlay-that-misses", "clashing-names"] {
        let problems = generate(&entry(trap), &source(trap), &Glossary::default(), "crate")
            .expect_err("the fixture is full of errors");
        let path = directory("fixtures").join(format!("{trap}.txt"));
        assert_contents(&path, &problems.to_string());
    }
}

/// Returns the files that differ after `from` is replaced by `to` below the line `below` of the spec.
fn changed(trap: &str, below: &str, from: &str, to: &str) -> Vec<String> {
    let generated = |source: &Source| {
        generate(&entry(trap), source, &Glossary::default(), "crate")
            .unwrap_or_else(|problems| panic!("{trap}:\n{problems}"))
            .files
    };
    let source = source(trap);
    let start = source.text.find(below).expect("the spec has the line");
    let (before, after) = source.text.split_at(start);
    assert!(after.contains(from), "{from} is not below {below}");
    let text = format!("{before}{}", after.replacen(from, to, 1));
    let (before, after) = (generated(&source), generated(&Source { text, ..source }));
    let paths: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

#[test]
fn additional_enum_value_renames_nothing_elsewhere() {
    let job = "    Job:\n";
    for (below, from, to, files) in [
        (
            job,
            "[ACTIVE, DELETED]",
            "[ACTIVE, DELETED, PAUSED]",
            &["src/models/job_lifecycle_state.rs"] as &[_],
        ),
        // The summary and the list operation still have the value.
        (job, "[ACTIVE, DELETED]", "[ACTIVE]", &[]),
        (job, "[HIGH, LOW]", "[HIGH]", &["src/models/job_priority.rs"]),
        (
            "    Pipeline:\n",
            "[ACTIVE, DELETED]",
            "[ACTIVE, DELETED, PAUSED]",
            &["src/models/pipeline_lifecycle_state.rs"],
        ),
        (
            "ListPipelines",
            "[timeCreated, displayName]",
            "[timeCreated]",
            &["src/models/list_pipelines_sort_by.rs"],
        ),
        // It is no longer the common sort order.
        (
            "ListPipelines",
            "[DESC, ASC]",
            "[DESC, ASC, NONE]",
            &[
                "src/models.rs",
                "src/models/list_pipelines_sort_order.rs",
                "src/operations/list_pipelines.rs",
            ],
        ),
    ] {
        let changed = changed("enum-values-that-change", below, from, to);
        assert_eq!(changed, files, "{from} becomes {to} below {below}");
    }
}
