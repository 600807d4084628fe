// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fleet diagnoses.
    ListFleetDiagnoses = GET "/fleets/{fleetId}/diagnoses",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/FleetDiagnosisSummary/ListFleetDiagnoses";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::FleetDiagnosisCollection),
        items(models::FleetDiagnosisSummary = |page| page.items),
    }
}
