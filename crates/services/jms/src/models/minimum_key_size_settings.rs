// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Minimum key size settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinimumKeySizeSettings {
    /// The TLS settings.
    pub tls: Option<Vec<models::KeySizeAlgorithm>>,
    /// The jars.
    pub jar: Option<Vec<models::KeySizeAlgorithm>>,
    /// The certpaths.
    pub certpath: Option<Vec<models::KeySizeAlgorithm>>,
}

model! {
    MinimumKeySizeSettings {
        optional {
            tls = "tls", with_tls([models::KeySizeAlgorithm]);
            jar = "jar", with_jar([models::KeySizeAlgorithm]);
            certpath = "certpath", with_certpath([models::KeySizeAlgorithm]);
        }
    }
}
