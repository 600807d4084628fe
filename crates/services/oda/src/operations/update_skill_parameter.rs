// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the skill parameter.
    ///
    /// The response has the header `etag`.
    UpdateSkillParameter =
        PUT "/odaInstances/{odaInstanceId}/skills/{skillId}/parameters/{parameterName}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/SkillParameter/UpdateSkillParameter";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
        parameter_name = path "parameterName" (String);
        update_skill_parameter_details = json(models::UpdateSkillParameterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SkillParameter) }
    then {
        settled(get_skill_parameter, models::SkillParameter, models::SkillParameterLifecycleState);
    }
}
