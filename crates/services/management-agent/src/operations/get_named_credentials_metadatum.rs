// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the named credentials metadatum.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetNamedCredentialsMetadatum = GET "/managementAgents/namedCredentialsMetadata",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/NamedCredential/GetNamedCredentialsMetadatum";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the Management Agent.
        management_agent_id = query "managementAgentId" (String);
    }
    returns { json(models::NamedCredentialsMetadatum) }
}
