// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a Kerberos auth.
    ///
    /// The field `kind` selects the variant.
    pub enum KerberosAuthDetails by "kind" {
        Disabled(models::DisabledKerberosAuthDetails) = "DISABLED", as_disabled;
        Enabled(models::EnabledKerberosAuthDetails) = "ENABLED", as_enabled;
    }
}
