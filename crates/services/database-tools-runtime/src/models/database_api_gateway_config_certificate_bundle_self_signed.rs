// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database API gateway configuration certificate bundle self signed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseApiGatewayConfigCertificateBundleSelfSigned {}

model! {
    DatabaseApiGatewayConfigCertificateBundleSelfSigned, "type" = "SELF_SIGNED" {
        optional {}
    }
}
