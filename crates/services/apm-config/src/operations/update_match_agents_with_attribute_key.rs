// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the match agents with the attribute key.
    ///
    /// The response has the header `etag`.
    UpdateMatchAgentsWithAttributeKey = PUT "/actions/matchAgentsWithAttributeKey",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/MatchAgentsWithAttributeKey/UpdateMatchAgentsWithAttributeKey";
    required {
        apm_domain_id = query "apmDomainId" (String);
        update_match_agents_with_attribute_key_details =
            json(models::UpdateMatchAgentsWithAttributeKeyDetails);
    }
    returns { json(models::MatchAgentsWithAttributeKey) }
}
