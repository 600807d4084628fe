// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a disabled Kerberos auth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisabledKerberosAuthDetails {}

model! {
    DisabledKerberosAuthDetails, "kind" = "DISABLED" {
        optional {}
    }
}
