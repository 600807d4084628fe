// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the versions.
    ListVersions = GET "/versions",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/VersionSummary/ListVersions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::VersionSummary>) }
}
