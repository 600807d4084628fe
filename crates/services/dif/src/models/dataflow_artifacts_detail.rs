// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dataflow artifacts detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataflowArtifactsDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The command line of the Data Flow run, such as the main file, its parameters and the Spark
    /// options.
    pub execute: String,
    /// The URIs of the archive files with dependencies of the application, separated by commas.
    pub archive_uri: Option<String>,
}

model! {
    DataflowArtifactsDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            execute = "execute", with_execute(String);
        }
        optional {
            archive_uri = "archiveUri", with_archive_uri(String);
        }
    }
}
