// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The interoperability framework for queries: `FHIR` or `IHE`.
    pub enum QueryEndpointFramework {
        Fhir = "FHIR",
        Ihe = "IHE",
    }
}
