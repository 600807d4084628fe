// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a skill parameter.
    ///
    /// The response has the headers `etag` and `location`.
    CreateSkillParameter = POST "/odaInstances/{odaInstanceId}/skills/{skillId}/parameters",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/SkillParameter/CreateSkillParameter";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
        create_skill_parameter_details = json(models::CreateSkillParameterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SkillParameter) }
    then {
        settled(get_skill_parameter, models::SkillParameter, models::SkillParameterLifecycleState);
        with_id("parameterName", "name");
    }
}
