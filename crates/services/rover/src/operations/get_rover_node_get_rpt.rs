// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the rover node get rpt.
    ///
    /// The response has the header `etag`.
    GetRoverNodeGetRpt = GET "/roverNodes/{roverNodeId}/getRpt",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNodeGetRpt/GetRoverNodeGetRpt";
    facts { with_secret_fields(&["resourcePrincipalToken", "servicePrincipalSessionToken"]); }
    required {
        rover_node_id = path "roverNodeId" (String);
        jwt = secret_header "jwt" (String);
    }
    returns { json(models::RoverNodeGetRpt) }
}
