import { describe, expect, test } from "vitest";
import { guessColumns } from "../../../../renderer/domain/roster/guess-columns.ts";

const roles = (...rows: string[][]) => guessColumns(rows).roles;

describe("what the columns of a table hold", () => {
  test.each([
    ["English", ["No.", "Full Name", "Staff No", "Department"]],
    ["Malay", ["Bil.", "NAMA PENUH", "No. Pekerja", "Bahagian"]],
    ["Indonesian", ["No", "Nama Lengkap", "NIP", "Unit Kerja"]],
    ["Thai", ["ลำดับ", "ชื่อ-สกุล", "รหัสพนักงาน", "แผนก"]],
    ["Burmese", ["စဉ်", "အမည်", "ဝန်ထမ်းအမှတ်", "ဌာန"]],
    ["Vietnamese", ["STT", "Họ và tên", "Mã NV", "Phòng"]],
    ["Khmer", ["ល.រ", "ឈ្មោះ", "អត្តលេខ", "នាយកដ្ឋាន"]],
    ["Lao", ["ລ/ດ", "ຊື່", "ລະຫັດ", "ພະແນກ"]],
    ["Filipino", ["No", "Pangalan", "Numero ng empleyado", "Kagawaran"]],
    ["Portuguese", ["Nr", "Nome completo", "Número de funcionário", "Departamento"]],
    ["Chinese", ["序号", "姓名", "工号", "部门"]],
    ["Tamil", ["எண்", "பெயர்", "பணியாளர் எண்", "துறை"]],
  ])("is told by %s words over them", (_, header) => {
    expect(guessColumns([header, ["1", "Mya", "A-17", "Ports"]])).toEqual({
      headerRow: 0,
      roles: ["none", "name", "staffNumber", "unit"],
    });
  });

  test("is found under a title and an empty row", () => {
    const table = [["List of staff 2026"], [""], ["Name", "Unit"], ["Mya", "Ports"]];
    expect(guessColumns(table)).toEqual({ headerRow: 2, roles: ["name", "unit"] });
  });

  test("may be parts of a name, and units within units", () => {
    expect(roles(["First name", "Surname", "Ministry", "Division"], ["Mya", "Khin", "M", "D"])).toEqual([
      "name",
      "name",
      "unit",
      "unit",
    ]);
  });

  test("is told by what stands in them where there are no words", () => {
    const table = [
      ["A-1", "Mya", "Ports"],
      ["A-2", "Hoa", "Ports"],
      ["A-3", "Siti", "Roads"],
    ];
    expect(guessColumns(table)).toEqual({ headerRow: undefined, roles: ["staffNumber", "name", "unit"] });
    expect(guessColumns([["Mya"], ["Hoa"]])).toEqual({ headerRow: undefined, roles: ["name"] });
    expect(guessColumns([])).toEqual({ headerRow: undefined, roles: [] });
  });

  test("is a name alone where one column is called so", () => {
    expect(guessColumns([["Nama"], ["Siti"]])).toEqual({ headerRow: 0, roles: ["name"] });
  });
});
