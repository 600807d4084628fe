// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the match agents with the attribute key.
    ///
    /// The response has the header `etag`.
    GetMatchAgentsWithAttributeKey = GET "/actions/matchAgentsWithAttributeKey",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/MatchAgentsWithAttributeKey/GetMatchAgentsWithAttributeKey";
    required {
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::MatchAgentsWithAttributeKey) }
}
