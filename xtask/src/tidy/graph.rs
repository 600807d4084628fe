//! The graph of sibling modules at each level of a crate, and its cycles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write;

use super::finding::Finding;
use super::modules::{Edge, ModulePath};

/// The uses between the modules that have the same parent.
#[derive(Debug)]
pub(super) struct Level<'e> {
    parent: ModulePath,
    /// By module and used module, the first place of the use.
    uses: BTreeMap<&'e str, BTreeMap<&'e str, &'e Edge>>,
}

/// Splits the uses of a crate into levels, the top level first.
pub(super) fn levels(edges: &[Edge]) -> Vec<Level<'_>> {
    let mut levels: BTreeMap<ModulePath, Level<'_>> = BTreeMap::new();
    for edge in edges {
        let common = edge.from.iter().zip(&edge.to).take_while(|(one, other)| one == other).count();
        let parent = edge.from[..common].to_vec();
        let level =
            levels.entry(parent.clone()).or_insert_with(|| Level { parent, uses: BTreeMap::new() });
        let (from, to) = (edge.from[common].as_str(), edge.to[common].as_str());
        level.uses.entry(from).or_default().entry(to).or_insert(edge);
        level.uses.entry(to).or_default();
    }
    levels.into_values().collect()
}

impl<'e> Level<'e> {
    /// Formats the graph: one line for each module, with the modules that it uses.
    pub(super) fn print(&self, name: &str) -> String {
        let uses: usize = self.uses.values().map(BTreeMap::len).sum();
        let place = [&[name.to_owned()], self.parent.as_slice()].concat().join("::");
        let mut text = format!("{place}: {} modules, {uses} uses\n", self.uses.len());
        for (module, used) in self.uses.iter().filter(|(_, used)| !used.is_empty()) {
            let used: Vec<&str> = used.keys().copied().collect();
            writeln!(text, "  {module} -> {}", used.join(", ")).expect("a string takes all");
        }
        text
    }

    /// One finding for each group of modules that reach each other.
    pub(super) fn cycles(&self) -> Vec<Finding> {
        let mut seen = BTreeSet::new();
        let mut findings = Vec::new();
        for module in self.uses.keys().copied() {
            let knot: Vec<&str> = self
                .reached(module)
                .into_iter()
                .filter(|other| self.reached(other).contains(module))
                .collect();
            if knot.len() > 1 && seen.insert(knot.clone()) {
                findings.push(self.finding(&knot));
            }
        }
        findings
    }

    fn finding(&self, knot: &[&'e str]) -> Finding {
        let shortest = knot.iter().filter_map(|module| self.cycle_from(module));
        let cycle = shortest.min_by_key(Vec::len).unwrap_or_default();
        let edges: Vec<&Edge> = cycle
            .iter()
            .zip(cycle.iter().skip(1))
            .filter_map(|(from, to)| self.uses.get(from)?.get(to).copied())
            .collect();
        let places: Vec<String> =
            edges.iter().map(|edge| format!("{}:{}", edge.file, edge.line)).collect();
        let place =
            if self.parent.is_empty() { "crate".to_owned() } else { self.parent.join("::") };
        let message = format!(
            "module cycle in `{place}` ({}); {} modules use each other; uses: {}; \
             move what both need into a module of its own",
            cycle.join(" -> "),
            knot.len(),
            places.join(", "),
        );
        let first = edges.first();
        Finding::new(
            first.map_or("", |edge| &edge.file),
            first.map_or(0, |edge| edge.line),
            message,
        )
    }

    /// The shortest way from a module back to itself.
    fn cycle_from(&self, start: &'e str) -> Option<Vec<&'e str>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut next = VecDeque::from([start]);
        while let Some(module) = next.pop_front() {
            for used in self.uses.get(module)?.keys().copied() {
                if used == start {
                    let mut cycle = vec![start, module];
                    let mut at = module;
                    while at != start {
                        at = before.get(at)?;
                        cycle.push(at);
                    }
                    cycle.reverse();
                    // A direct cycle starts with the module twice.
                    cycle.dedup();
                    return Some(cycle);
                }
                if used != start && !before.contains_key(used) {
                    before.insert(used, module);
                    next.push_back(used);
                }
            }
        }
        None
    }

    fn reached(&self, start: &str) -> BTreeSet<&'e str> {
        let mut reached = BTreeSet::new();
        let mut next = vec![start];
        while let Some(module) = next.pop() {
            for used in self.uses.get(module).into_iter().flat_map(BTreeMap::keys) {
                if reached.insert(*used) {
                    next.push(used);
                }
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: &str, to: &str) -> Edge {
        let path = |text: &str| text.split("::").map(str::to_owned).collect();
        Edge { from: path(from), to: path(to), file: format!("{from}.rs"), line: 7 }
    }

    #[test]
    fn cycles_are_found_at_each_level() {
        let edges = [
            edge("a", "b"),
            edge("b::x", "c"),
            edge("c", "a::y"),
            edge("c", "d"),
            edge("d::one", "d::two"),
            edge("d::two", "d::one"),
        ];
        let levels = levels(&edges);
        let found: Vec<String> =
            levels.iter().flat_map(Level::cycles).map(|finding| finding.to_string()).collect();
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[0].starts_with("a.rs:7: module cycle in `crate` (a -> b -> c -> a); 3 "));
        assert!(found[0].contains("uses: a.rs:7, b::x.rs:7, c.rs:7"), "{}", found[0]);
        assert!(found[1].contains("in `d` (one -> two -> one)"), "{}", found[1]);
    }

    #[test]
    fn graph_without_cycles_has_no_findings() {
        let edges = [edge("a", "b"), edge("a", "c"), edge("b", "c")];
        let levels = levels(&edges);
        assert!(levels[0].cycles().is_empty());
        assert_eq!(levels[0].print("t"), "t: 3 modules, 3 uses\n  a -> b, c\n  b -> c\n");
    }
}
