// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lead.
    ///
    /// The response has the header `etag`.
    GetLead = GET "/leads/{leadId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Lead/GetLead";
    required {
        lead_id = path "leadId" (String);
    }
    returns { json(models::Lead), state(models::LeadLifecycleState) }
}
