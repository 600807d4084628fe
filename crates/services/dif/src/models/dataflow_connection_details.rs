// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a dataflow connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataflowConnectionDetails {
    /// The service dependencies.
    pub dif_dependencies: Option<Vec<models::DifDependencyDetails>>,
    /// The domain names.
    pub domain_names: Option<Vec<String>>,
}

model! {
    DataflowConnectionDetails {
        optional {
            dif_dependencies = "difDependencies",
                with_dif_dependencies([models::DifDependencyDetails]);
            domain_names = "domainNames", with_domain_names([String]);
        }
    }
}
