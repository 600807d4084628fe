// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfiguration = GET "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Configuration/GetConfiguration";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Configuration) }
}
