//! The courses of resources: the states that they pass through.

use std::time::Duration;

use serde_json::Value;

use super::{Rules, object_of};
use crate::{
    plan::Plan,
    roles::{Lifecycle, Resource},
    schedule::{Change, Target},
    timeline,
    world::World,
};

/// The longest step, some 300 years: the times of all steps have four digits for the year, as in models.
const LONGEST_STEP: Duration = Duration::from_secs(10_000_000_000);

impl Rules<'_> {
    /// Returns the time that a resource stays in each state on its way.
    pub(super) fn step(&self, plan: &Plan) -> Duration {
        plan.step.unwrap_or(self.call.state.options.lifecycle_step).min(LONGEST_STEP)
    }

    /// Lets an item pass through states, the last of which stays. Returns how long it takes.
    pub(super) fn begin_course(
        &self,
        resource: &Resource,
        path: &[String],
        states: &[String],
        world: &mut World,
    ) -> Duration {
        let plan = world.plans.current();
        let Some(lifecycle) = resource.lifecycle.as_ref().filter(|_| !states.is_empty()) else {
            return self.step(&plan);
        };
        let mut states: Vec<(&str, Option<&str>)> =
            states.iter().map(|state| (state.as_str(), None)).collect();
        if let Some((_, message)) = &plan.failure
            && let Some(failed) = lifecycle.find(&["FAILED", "ERROR", "NEEDS_ATTENTION", "UNKNOWN"])
        {
            if states.len() > 1 {
                states.pop();
            }
            states.push((failed, Some(message)));
        }
        if plan.stays {
            states.truncate(1);
        }
        let step = self.step(&plan);
        let changes = states.into_iter().enumerate().map(|(index, (state, reason))| {
            let mut members = state_members(lifecycle, state, reason);
            let time = self.now.time + after(step, index);
            let times = lifecycle.times(state);
            members.extend(times.map(|name| (name.to_owned(), Value::from(timeline::text(time)))));
            Change::Set(members)
        });
        self.begin(path, changes.collect(), step, world)
    }

    /// Lets an item pass through states and disappear after the last. Returns how long it takes.
    pub(super) fn begin_end(
        &self,
        resource: &Resource,
        path: &[String],
        world: &mut World,
    ) -> Duration {
        let plan = world.plans.current();
        let step = self.step(&plan);
        let mut changes = Vec::new();
        if let Some(lifecycle) = &resource.lifecycle {
            let through = lifecycle.find(&["DELETING", "TERMINATING", "DETACHING"]);
            let last = lifecycle.find(&["DELETED", "TERMINATED", "DETACHED"]);
            changes.extend(through.map(|state| set(lifecycle, state, None)));
            if let Some((_, message)) = &plan.failure {
                // Without a state for failures, the item is as before.
                let before = lifecycle.find(&["FAILED", "NEEDS_ATTENTION"]).or(lifecycle.steady());
                changes.extend(before.map(|state| set(lifecycle, state, Some(message))));
                return self.begin(path, changes, step, world);
            }
            if plan.stays {
                return self.begin(path, changes, step, world);
            }
            changes.extend(last.map(|state| set(lifecycle, state, None)));
        }
        if plan.failure.is_none() && !plan.stays {
            changes.push(Change::Remove);
        }
        self.begin(path, changes, step, world)
    }

    /// Does the first change at once, and the others a step after each other.
    fn begin(
        &self,
        path: &[String],
        changes: Vec<Change>,
        step: Duration,
        world: &mut World,
    ) -> Duration {
        let Some((key, collection)) = path.split_last() else { return Duration::ZERO };
        let World { store, schedule, .. } = world;
        let Some(items) = store.existing_mut(self.store_key(), collection) else { return step };
        let course = items.change(key, self.tenancy, |item| {
            item.course += 1;
            item.course
        });
        let target = Target {
            service: self.store_key().to_owned(),
            path: path.to_vec(),
            tenancy: self.tenancy.to_owned(),
            course: course.unwrap_or_default(),
        };
        let last = changes.len().saturating_sub(1);
        for (index, change) in changes.into_iter().enumerate() {
            schedule.add(self.now.instant + after(step, index), target.clone(), change);
        }
        schedule.advance(store, self.now);
        after(step, last)
    }

    /// Lets an item pass through the states of an update.
    pub(super) fn begin_update(
        &self,
        resource: &Resource,
        path: &[String],
        world: &mut World,
    ) -> Duration {
        let plan = world.plans.current();
        let step = self.step(&plan);
        let Some(lifecycle) = &resource.lifecycle else { return step };
        let Some(updating) = lifecycle.find(&["UPDATING"]).map(str::to_owned) else { return step };
        let item = world.store.item(self.store_key(), path, self.tenancy);
        let before = item.map(object_of).and_then(|mut item| item.remove(&lifecycle.member));
        let before = before.as_ref().and_then(Value::as_str).map(str::to_owned);
        if step.is_zero() && plan.failure.is_none() && !plan.stays {
            return step;
        }
        let after = before.filter(|state| *state != updating);
        let after = after.or_else(|| lifecycle.steady().map(str::to_owned));
        let states: Vec<String> = [Some(updating), after].into_iter().flatten().collect();
        self.begin_course(resource, path, &states, world)
    }
}

/// Returns the time after a number of steps.
fn after(step: Duration, steps: usize) -> Duration {
    step * u32::try_from(steps).unwrap_or(u32::MAX)
}

/// Returns the change to a state, with its reason.
fn set(lifecycle: &Lifecycle, state: &str, reason: Option<&str>) -> Change {
    Change::Set(state_members(lifecycle, state, reason))
}

fn state_members(lifecycle: &Lifecycle, state: &str, reason: Option<&str>) -> Vec<(String, Value)> {
    let mut members = vec![(lifecycle.member.clone(), Value::from(state))];
    if let Some(reason) = reason {
        members.extend(lifecycle.details.iter().map(|name| (name.clone(), Value::from(reason))));
    }
    members
}
