// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes the skill.
    ///
    /// The response has the header `etag`.
    PublishSkill = POST "/odaInstances/{odaInstanceId}/skills/{skillId}/actions/publish",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/PublishSkill";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Skill) }
    then {
        settled(get_skill, models::Skill, models::SkillLifecycleState);
        with_id("skillId", "id");
    }
}
