// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the skill parameter.
    ///
    /// The response has the header `etag`.
    GetSkillParameter =
        GET "/odaInstances/{odaInstanceId}/skills/{skillId}/parameters/{parameterName}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/SkillParameter/GetSkillParameter";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
        parameter_name = path "parameterName" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::SkillParameter), state(models::SkillParameterLifecycleState) }
}
