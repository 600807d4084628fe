// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A letter of authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LetterOfAuthority {
    /// The name of the entity that the Letter of Authority authorizes.
    pub authorized_entity_name: Option<String>,
    /// The type of the cross-connect by fiber, termination, and optical specification.
    pub circuit_type: Option<models::LetterOfAuthorityCircuitType>,
    /// The OCID of the cross-connect.
    pub cross_connect_id: Option<String>,
    /// The address of the FastConnect location.
    pub facility_location: Option<String>,
    /// The name of the meet-me room port of the cross-connect.
    pub port_name: Option<String>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
    /// The time of issue.
    pub time_issued: Option<DateTime<Utc>>,
    /// The name of the authorized agent in the Letter of Authority.
    pub authorized_agent: Option<String>,
    /// The extension details.
    pub extension_details: Option<models::LoaExtensionData>,
}

model! {
    LetterOfAuthority {
        authorized_entity_name = "authorizedEntityName";
        circuit_type = "circuitType";
        cross_connect_id = "crossConnectId";
        facility_location = "facilityLocation";
        port_name = "portName";
        time_expires = "timeExpires";
        time_issued = "timeIssued";
        authorized_agent = "authorizedAgent";
        extension_details = "extensionDetails";
    }
}
