// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates skill entities in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkCreateSkillEntities =
        POST "/odaInstances/{odaInstanceId}/skills/{skillId}/actions/bulkCreateEntities",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/BulkCreateSkillEntities";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
        bulk_create_skill_entities_details = json(models::BulkCreateSkillEntitiesDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_skill, models::Skill, models::SkillLifecycleState); }
}
