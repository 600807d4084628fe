// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    ScheduleAction, ScheduleLifecycleState, ScheduleLogDetails, ScheduleTrigger,
};

/// Something that is done again and again at set times, such as a job that runs every night.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// When the schedule last fired.
    pub time_last_schedule_run: Option<DateTime<Utc>>,
    /// When the schedule fires next.
    pub time_next_scheduled_run: Option<DateTime<Utc>>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it was last changed.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// Where the resource is in its life.
    pub lifecycle_state: ScheduleLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// What the schedule did when it last fired.
    pub last_schedule_run_details: Option<String>,
    /// When the schedule fires.
    pub trigger: ScheduleTrigger,
    /// What the schedule does.
    pub action: ScheduleAction,
    /// Where logs are written.
    pub log_details: Option<ScheduleLogDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl Schedule {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        project_id: impl Into<String>,
        display_name: impl Into<String>,
        time_created: DateTime<Utc>,
        created_by: impl Into<String>,
        lifecycle_state: impl Into<ScheduleLifecycleState>,
        trigger: impl Into<ScheduleTrigger>,
        action: impl Into<ScheduleAction>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            project_id: project_id.into(),
            display_name: display_name.into(),
            time_created,
            created_by: created_by.into(),
            lifecycle_state: lifecycle_state.into(),
            trigger: trigger.into(),
            action: action.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`time_last_schedule_run`](Self::time_last_schedule_run).
    #[must_use]
    pub fn with_time_last_schedule_run(
        mut self,
        time_last_schedule_run: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_last_schedule_run = Some(time_last_schedule_run.into());
        self
    }

    /// Sets [`time_next_scheduled_run`](Self::time_next_scheduled_run).
    #[must_use]
    pub fn with_time_next_scheduled_run(
        mut self,
        time_next_scheduled_run: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_next_scheduled_run = Some(time_next_scheduled_run.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = Some(time_updated.into());
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<ScheduleLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
        self
    }

    /// Sets [`last_schedule_run_details`](Self::last_schedule_run_details).
    #[must_use]
    pub fn with_last_schedule_run_details(
        mut self,
        last_schedule_run_details: impl Into<String>,
    ) -> Self {
        self.last_schedule_run_details = Some(last_schedule_run_details.into());
        self
    }

    /// Sets [`trigger`](Self::trigger).
    #[must_use]
    pub fn with_trigger(mut self, trigger: impl Into<ScheduleTrigger>) -> Self {
        self.trigger = trigger.into();
        self
    }

    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, action: impl Into<ScheduleAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets [`log_details`](Self::log_details).
    #[must_use]
    pub fn with_log_details(
        mut self,
        log_details: impl Into<ScheduleLogDetails>,
    ) -> Self {
        self.log_details = Some(log_details.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for Schedule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "timeLastScheduleRun" => {
                generated::read(&mut self.time_last_schedule_run, map)
            }
            "timeNextScheduledRun" => {
                generated::read(&mut self.time_next_scheduled_run, map)
            }
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "lastScheduleRunDetails" => {
                generated::read(&mut self.last_schedule_run_details, map)
            }
            "trigger" => generated::read(&mut self.trigger, map),
            "action" => generated::read(&mut self.action, map),
            "logDetails" => generated::read(&mut self.log_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "timeLastScheduleRun", &self.time_last_schedule_run)?;
        generated::write(map, "timeNextScheduledRun", &self.time_next_scheduled_run)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(
            map,
            "lastScheduleRunDetails",
            &self.last_schedule_run_details,
        )?;
        generated::write(map, "trigger", &self.trigger)?;
        generated::write(map, "action", &self.action)?;
        generated::write(map, "logDetails", &self.log_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Schedule);
