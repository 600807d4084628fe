// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the framework of a query endpoint.
    pub enum QueryEndpointFramework {
        Fhir = "FHIR",
        Ihe = "IHE",
    }
}
