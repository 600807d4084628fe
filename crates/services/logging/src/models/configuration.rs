// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The source.
    pub source: models::Source,
    /// The settings for archiving.
    pub archiving: Option<models::Archiving>,
}

model! {
    Configuration {
        required {
            source = "source", with_source(models::Source);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            archiving = "archiving", with_archiving(models::Archiving);
        }
    }
}
