//! Turns Oracle's published Python package `oci` into the specs of this repository.
//!
//! The package is read, never run. It can be a wheel or an unpacked directory. There is one file per
//! stage, and data flows one way:
//!
//! ```text
//! package -> python -> client, operation, model -> service -> openapi (with facts) -> yaml
//! ```
//!
//! `spec/README.md` describes the specs. Only facts are transcribed, no sentences of Oracle's:
//! descriptions come from the overlays.
//!
//! ```no_run
//! let options = oci_sdk_transcribe::Options::new("oci-2.189.0-py3-none-any.whl", "spec");
//! let report = oci_sdk_transcribe::run(&options)?;
//! println!("{report}");
//! # Ok::<(), oci_sdk_transcribe::Failure>(())
//! ```

mod client;
mod docstring;
mod document;
mod facts;
mod manifest;
mod model;
mod names;
mod ocid;
mod openapi;
mod operation;
mod package;
mod problem;
mod prose;
mod python;
mod report;
mod service;
mod transcription;
mod types;
mod yaml;

pub use problem::{Failure, Problem, Problems};
pub use report::{Counts, Report, ServiceReport, State};
pub use transcription::{Options, run};
