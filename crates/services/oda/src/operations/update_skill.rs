// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the skill.
    ///
    /// The response has the header `etag`.
    UpdateSkill = PUT "/odaInstances/{odaInstanceId}/skills/{skillId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/UpdateSkill";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
        update_skill_details = json(models::UpdateSkillDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Skill) }
    then { settled(get_skill, models::Skill, models::SkillLifecycleState); }
}
