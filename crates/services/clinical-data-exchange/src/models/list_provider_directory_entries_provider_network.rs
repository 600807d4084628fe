// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// Filters by provider network. The name of this parameter is inferred, so the service may
    /// ignore or reject it.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    pub enum ListProviderDirectoryEntriesProviderNetwork {
        Oracle = "ORACLE",
        Private = "PRIVATE",
    }
}
